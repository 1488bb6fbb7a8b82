import type { XmlElement } from '@rgrove/parse-xml';
import type { DraftOption } from '../../../../shared/question-bank/item-draft.ts';
import { importNote } from '../../rules/import-note.ts';
import type { Understood } from '../answers/choice-of-answers.ts';
import {
  gap,
  gapSide,
  gapsBecamePairs,
  gapsWithOwnWords,
  numberedGap,
  onlyAllPairs,
} from '../gap-text.ts';
import { elementsOf } from '../text/elements-of.ts';
import { isYes } from './is-yes.ts';
import { type QuestionReader, textIn } from './question-reader.ts';

const place = /\[\[(\d{1,3})\]\]/g;

interface Word {
  readonly element: XmlElement;
  readonly group: string;
}

/** The words of `gapselect` and `ddwtos` in the order of their numbers, from 1. */
function wordsOf(question: QuestionReader): Word[] {
  return [...question.all('selectoption'), ...question.all('dragbox')].map((element) => ({
    element,
    group: textIn(elementsOf(element, 'group')[0]) || '1',
  }));
}

/** The text of such a question with its gaps, "[[2]]" there, as they are shown here. */
export function withMoodleGaps(html: string): string {
  const several = [...html.matchAll(place)].length > 1;
  let count = 0;
  return html.replace(place, () => {
    count += 1;
    return several ? numberedGap(count) : gap;
  });
}

const folded = ({ text, rich }: DraftOption) =>
  rich ? JSON.stringify(rich) : text.toLowerCase().replace(/\s+/g, ' ');

/**
 * `gapselect` and `ddwtos`: the number in a gap names its right word. One gap is a choice; gaps with
 * the same words to choose from are pairs, all or nothing.
 */
export function readMoodleGaps(question: QuestionReader): Understood {
  const words = wordsOf(question);
  const html = textIn(question.all('questiontext')[0]);
  const rightWords = [...html.matchAll(place)].map(([, number]) => words[Number(number) - 1]);
  const [first] = rightWords;
  if (!first || rightWords.some((word) => word === undefined))
    return {
      notes: [
        importNote.refused(
          'Chỗ trống [[…]] trong câu hỏi không ứng với từ nào.',
          'A gap [[…]] of the question names no word.',
        ),
      ],
    };
  if (rightWords.some((word) => word?.group !== first.group))
    return { notes: [gapsWithOwnWords(rightWords.length)] };
  const fixed = !isYes(question.text('shuffleanswers'), true);
  const pinned = fixed ? { pinned: true as const } : {};
  const options = new Map<string, { readonly option: DraftOption; readonly of: Set<XmlElement> }>();
  for (const { element, group } of words) {
    if (group !== first.group) continue;
    const option = question.option(element);
    const known = options.get(folded(option));
    if (known) known.of.add(element);
    else options.set(folded(option), { option, of: new Set([element]) });
  }
  const shown = [...options.values()];
  if (rightWords.length === 1) {
    const body = {
      kind: 'single' as const,
      options: shown.map(({ option, of }) => ({
        ...option,
        ...pinned,
        correct: of.has(first.element),
      })),
    };
    return { body, notes: [] };
  }
  const lefts = rightWords.map((word, i) => ({
    ...gapSide(i + 1),
    right: shown.findIndex(({ of }) => word !== undefined && of.has(word.element)),
  }));
  // Words stand in the order of their gaps: kept so, they would tell the key.
  const rights = shown.map(({ option }) => option);
  const notes = [gapsBecamePairs, onlyAllPairs];
  return { body: { kind: 'match', lefts, rights }, notes };
}
