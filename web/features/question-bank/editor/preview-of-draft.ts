import { defined } from '../../../../shared/kernel/defined.ts';
import type { Paper, PaperQuestion } from '../../../../shared/paper/paper.ts';
import type { PaperMedia } from '../../../../shared/paper/paper-media.ts';
import type { DraftOption, ItemDraft } from '../../../../shared/question-bank/item-draft.ts';
import { mediaInRich } from '../../../../shared/rich-text/media-in-rich.ts';

const words = ({ text, rich, textEn, richEn }: DraftOption) => ({
  text,
  ...defined({ rich, textEn, richEn }),
});

/** A paper never shows an ordering in its right order; the last goes first here. */
const turned = <T>(options: readonly T[]): T[] => [...options.slice(-1), ...options.slice(0, -1)];

function answerOf({ body }: ItemDraft): Pick<PaperQuestion, 'options'> & Partial<PaperQuestion> {
  switch (body.kind) {
    case 'single':
    case 'multiple':
    case 'trueFalse':
      return { options: body.options.map(words) };
    case 'order':
      return { options: turned(body.options).map(words) };
    case 'match':
      return { options: body.lefts.map(words), rights: turned(body.rights).map(words) };
    case 'text':
      return { options: [], ...defined({ caseSensitive: body.key.caseSensitive }) };
    case 'essay': {
      const { minWords, maxWords } = body.key;
      return { options: [], ...defined({ minWords, maxWords }) };
    }
    case 'numeric':
      return { options: [] };
  }
}

/** A paper of this one question: what a candidate's browser would be given, without any key. */
export function previewOfDraft(draft: ItemDraft, media: PaperMedia): Paper {
  const { stimulus } = draft;
  const question: PaperQuestion = {
    number: 1,
    kind: draft.body.kind,
    stem: draft.stem,
    ...defined({
      stemRich: draft.stemRich,
      stemEn: draft.stemEn,
      stemEnRich: draft.stemEnRich,
      stimulus: stimulus ? 0 : undefined,
    }),
    ...answerOf(draft),
  };
  return {
    version: 1,
    title: '',
    questions: [question],
    media,
    ...(stimulus
      ? { stimuli: [{ text: stimulus.text, ...defined({ rich: stimulus.rich }) }] }
      : {}),
  };
}

/** The images that a draft shows, each once. */
export function mediaOfDraft({ body, stemRich, stemEnRich, stimulus }: ItemDraft): string[] {
  const sides: readonly DraftOption[] =
    body.kind === 'match' ? [...body.lefts, ...body.rights] : 'options' in body ? body.options : [];
  const texts = [
    ...[stemRich, stemEnRich, stimulus?.rich],
    ...sides.flatMap(({ rich, richEn }) => [rich, richEn]),
  ];
  return [...new Set(texts.flatMap((rich) => (rich ? mediaInRich(rich) : [])))];
}
