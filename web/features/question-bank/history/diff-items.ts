import { diffWordsWithSpace } from 'diff';
import type { Item } from '../../../../shared/question-bank/item.ts';
import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { richOfPlain } from '../marks/plain-as-rich.ts';
import { writeMarks } from '../marks/write-marks.ts';

/** A run of words that both versions have, or only one. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}
/** Where something differs: the item's field, and which option where it is one of several. */
export interface FieldDiff {
  readonly field: string;
  readonly place?: number;
  readonly parts: readonly DiffPart[];
}
/** Words for what stands beside an option. */
export interface DiffWords {
  readonly key: string;
  readonly pinned: string;
  valueOf(field: 'difficulty' | 'kind', value: string): string;
}

/** The words of two texts, run by run. */
export function diffText(before: string, after: string): DiffPart[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

const marked = (text: string | undefined, rich: RichText | undefined) =>
  text === undefined ? '' : writeMarks(rich ?? richOfPlain(text)).text;

type Lines = ReadonlyMap<string, string>;

function optionLines(item: Item, words: DiffWords): Lines {
  const right = (optionId: string) =>
    (item.kind === 'single' || item.kind === 'multiple' || item.kind === 'trueFalse') &&
    item.key.includes(optionId);
  return new Map(
    item.options.map((option) => {
      const english = marked(option.textEn, option.richEn);
      const line = [
        marked(option.text, option.rich),
        english && `(${english})`,
        right(option.optionId) && `— ${words.key}`,
        option.pinned && `— ${words.pinned}`,
      ];
      return [option.optionId, line.filter(Boolean).join(' ')];
    }),
  );
}

function rightLines(item: Item): Lines {
  if (item.kind !== 'match') return new Map();
  return new Map(item.rights.map((each) => [each.optionId, marked(each.text, each.rich)]));
}

function keyText(item: Item): string {
  const texts = new Map(
    [...item.options, ...(item.kind === 'match' ? item.rights : [])].map((each) => [
      each.optionId,
      each.text,
    ]),
  );
  const name = (optionId: string) => texts.get(optionId) ?? '';
  switch (item.kind) {
    case 'order':
      return item.key.map((optionId, i) => `${i + 1}. ${name(optionId)}`).join('\n');
    case 'match':
      return item.key.map(({ left, right }) => `${name(left)} → ${name(right)}`).join('\n');
    case 'numeric':
      return `${item.key.value} ± ${item.key.tolerance}`;
    case 'text':
      return [...item.key.accepted, item.key.caseSensitive ? 'Aa' : ''].filter(Boolean).join('\n');
    case 'essay':
      return `${item.key.minWords ?? 0}–${item.key.maxWords ?? '∞'}`;
    default:
      return '';
  }
}

/** Options that stay are compared with themselves, wherever they moved to. */
function diffLines(field: string, before: Lines, after: Lines): FieldDiff[] {
  const ids = [...after.keys(), ...[...before.keys()].filter((each) => !after.has(each))];
  return ids.flatMap((optionId) => {
    const [was = '', is = ''] = [before.get(optionId), after.get(optionId)];
    if (was === is) return [];
    const places = after.has(optionId) ? after : before;
    const place = [...places.keys()].indexOf(optionId);
    return [{ field, place, parts: diffText(was, is) }];
  });
}

function fieldsOf(item: Item, words: DiffWords): Record<string, string> {
  return {
    kind: words.valueOf('kind', item.kind),
    topic: item.topic,
    difficulty: words.valueOf('difficulty', item.difficulty),
    language: item.language ?? 'vi',
    stem: marked(item.stem, item.stemRich),
    stemEn: marked(item.stemEn, item.stemEnRich),
    stimulus: marked(item.stimulus?.text, item.stimulus?.rich),
    key: keyText(item),
    source: item.source,
    positionGroups: (item.positionGroups ?? []).join(', '),
    enemyGroup: item.enemyGroup ?? '',
  };
}

/** What differs between two versions of a question, field by field and option by option. */
export function diffItems(before: Item, after: Item, words: DiffWords): FieldDiff[] {
  const [was, is] = [fieldsOf(before, words), fieldsOf(after, words)];
  const fields = Object.keys(is).flatMap((field): FieldDiff[] => {
    const [old = '', now = ''] = [was[field], is[field]];
    return old === now ? [] : [{ field, parts: diffText(old, now) }];
  });
  return [
    ...fields,
    ...diffLines('options', optionLines(before, words), optionLines(after, words)),
    ...diffLines('rights', rightLines(before), rightLines(after)),
  ];
}
