import { defined } from '../../../../shared/kernel/defined.ts';
import type {
  DraftBody,
  DraftOption,
  ItemDraft,
} from '../../../../shared/question-bank/item-draft.ts';
import type { ItemForm, Side } from './item-form.ts';
import { type MarkedText, type Pool, type ReadText, readMarked } from './marked-text.ts';

/** What a form means: the draft to be sent, and what in it could not be read. */
export interface FormReading {
  readonly draft: ItemDraft;
  /** Formulas nobody has read yet. */
  readonly unknown: ReadText['unknown'];
  /** By field: images that are named but not there. */
  readonly missing: readonly { readonly field: string; readonly name: string }[];
}

/** A number as people type it, with a comma or a point; not a number where it is none. */
export function readNumber(typed: string): number {
  const text = typed.trim().replace(/\s/g, '').replace(',', '.').replace('−', '-');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

const wordCount = (typed: string) => (typed.trim() === '' ? undefined : readNumber(typed));

/** The lines of the accepted answers, without empty ones. */
export const acceptedOf = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Reads a form into a draft; what is wrong with it is for `formFaults` to say. */
export function readForm(form: ItemForm, pool: Pool): FormReading {
  const whole: Pool = { ...pool, media: [...pool.media, ...form.media] };
  const unknown: { tex: string; display: boolean }[] = [];
  const missing: { field: string; name: string }[] = [];
  const read = (text: MarkedText, field: string): ReadText => {
    const found = readMarked(text, whole);
    unknown.push(...found.unknown);
    missing.push(...found.missing.map((name) => ({ field, name })));
    return found;
  };
  const option = (side: Side, field: string): DraftOption => {
    const vi = read(side.vi, field);
    const en = form.withEnglish ? read(side.en, field) : undefined;
    return {
      text: vi.text,
      ...defined({
        optionId: side.optionId,
        rich: vi.rich,
        textEn: en && en.text !== '' ? en.text : undefined,
        richEn: en?.rich,
        pinned: side.pinned ? (true as const) : undefined,
      }),
    };
  };
  const all = (sides: readonly Side[], name: string) =>
    sides.map((side, i) => option(side, `${name}.${i}`));

  function body(): DraftBody {
    const { kind } = form;
    switch (kind) {
      case 'single':
      case 'multiple':
      case 'trueFalse': {
        const sides = kind === 'trueFalse' ? form.verdicts : form.options;
        const options = all(sides, 'options').map((each, i) => ({
          ...each,
          correct: sides[i]?.correct ?? false,
          ...defined({ score: sides[i]?.score }),
        }));
        return { kind, options };
      }
      case 'order': {
        const options = all(form.options, 'options');
        return { kind, options, rightOrder: options.map((_, i) => i) };
      }
      case 'match': {
        const lefts = all(form.options, 'options').map((each, i) => {
          const right = form.rights.findIndex(({ key }) => key === form.options[i]?.right);
          // A left side without a partner points beyond the right sides, which nothing accepts.
          return { ...each, right: right < 0 ? 5 : right };
        });
        return { kind, lefts, rights: all(form.rights, 'rights') };
      }
      case 'numeric':
        return {
          kind,
          key: { value: readNumber(form.value), tolerance: readNumber(form.tolerance || '0') },
        };
      case 'text': {
        const accepted = acceptedOf(form.accepted);
        return { kind, key: { accepted, ...(form.caseSensitive ? { caseSensitive: true } : {}) } };
      }
      case 'essay':
        return {
          kind,
          key: defined({ minWords: wordCount(form.minWords), maxWords: wordCount(form.maxWords) }),
        };
    }
  }
  const stem = read(form.stem, 'stem');
  const english = form.withEnglish ? read(form.stemEn, 'stemEn') : undefined;
  const about = form.stimulus && read(form.stimulus.words, 'stimulus');
  const draft: ItemDraft = {
    topic: form.topic.trim(),
    difficulty: form.difficulty,
    stem: stem.text,
    source: form.source.trim(),
    body: body(),
    ...defined({
      language: form.language === 'vi' ? undefined : form.language,
      stemRich: stem.rich,
      stemEn: english && english.text !== '' ? english.text : undefined,
      stemEnRich: english?.rich,
      positionGroups: form.positionGroups.length > 0 ? form.positionGroups : undefined,
      enemyGroup: form.enemyGroup.trim() || undefined,
      stimulus: about && {
        text: about.text,
        ...defined({ stimulusId: form.stimulus?.stimulusId, rich: about.rich }),
      },
    }),
  };
  return { draft, unknown, missing };
}
