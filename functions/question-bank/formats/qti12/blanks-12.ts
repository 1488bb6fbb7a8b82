import type { DraftOption } from '../../../../shared/question-bank/item-draft.ts';
import {
  gapSide,
  gapsBecamePairs,
  gapsToWrite,
  gapsWithOwnWords,
  severalParts,
} from '../gap-text.ts';
import { matchBody } from '../qti/keys/match-body.ts';
import { elementsOf, findAll, textOf } from '../xml/xml-node.ts';
import { type Answered12, choice12, labelsOf } from './choice-12.ts';
import { type Item12, identOf, type Response12, stemOf } from './item-12.ts';

/** A blank of Canvas: its response, and what it is called where it stands in the text, "[name]". */
export interface Blank12 {
  readonly response: Response12;
  readonly name: string;
}

const written = 'fill_in_multiple_blanks_question';
const dropdowns = 'multiple_dropdowns_question';
/** How new quizzes of Canvas compare texts as a key here does. */
const comparedWhole = /^(?:|Equivalence|TextEquivalence|TextInChoices)$/;

export const isBlanks = (type: string): boolean => type === written || type === dropdowns;

/** The blanks, where each response has its place in the text of the question. */
export function blanksOf({ responses, item, type }: Item12): Blank12[] | undefined {
  if (type === 'matching_question') return undefined;
  const stem = stemOf(item).map(textOf).join(' ');
  const found = responses.flatMap((response) => {
    const called = elementsOf(response, 'material').map((each) => textOf(each).trim());
    const names = [identOf(response).replace(/^response_/, ''), ...called];
    const name = names.find((each) => each !== '' && stem.includes(`[${each}]`));
    return name === undefined || response.name !== 'response_lid' ? [] : [{ response, name }];
  });
  return found.length > 0 && found.length === responses.length ? found : undefined;
}

const labels = (response: Response12) => findAll(response, ({ name }) => name === 'response_label');
const isWritten = ({ response }: Blank12, type: string) =>
  type === written &&
  labels(response).every(
    ({ attributes }) => (attributes.answer_type ?? 'openEntry') === 'openEntry',
  );

/** One blank to write in: every text that Canvas lists for it is right. */
function text12({ response }: Blank12, { notes, metadata }: Item12): Answered12 | undefined {
  const compared = labels(response).map(({ attributes }) => attributes.scoring_algorithm ?? '');
  const other = compared.find((each) => !comparedWhole.test(each));
  if (other !== undefined)
    return notes.refuse(
      `Chỗ trống được so theo kiểu "${other}"; ở đây câu trả lời phải trùng với một đáp án.`,
      `Its blank is compared as "${other}"; an answer here must be one of the texts listed.`,
    );
  const accepted = [...new Set(labels(response).map((each) => textOf(each).trim()))];
  const caseSensitive = metadata.get('case_sensitive') === 'true';
  const key = { accepted, ...(caseSensitive ? { caseSensitive } : {}) };
  return { full: 100, body: { kind: 'text', key } };
}

const folded = ({ text, rich }: DraftOption) =>
  rich ? JSON.stringify(rich) : text.toLowerCase().replace(/\s+/g, ' ');

/** Blanks to choose for from one list of words: pairs of numbers and words. */
function pairs12(blanks: readonly Blank12[], asked: Item12): Answered12 | undefined {
  const lists = blanks.map(({ response }) => {
    const words = labelsOf(response, asked).map((label) => ({
      ...label,
      key: folded(label.option),
    }));
    return { left: identOf(response), words };
  });
  const [first] = lists;
  const keysOf = (list: (typeof lists)[number]) =>
    list.words
      .map(({ key }) => key)
      .sort()
      .join('\n');
  if (!first || lists.some((list) => keysOf(list) !== keysOf(first))) {
    asked.notes.add(gapsWithOwnWords(blanks.length));
    return undefined;
  }
  const idOf = (left: string, key: string) =>
    lists.find((list) => list.left === left)?.words.find((word) => word.key === key)?.id ?? '';
  const score = (pairs: readonly (readonly [string, string])[]) =>
    asked.score(new Map(pairs.map(([left, key]) => [left, [idOf(left, key)]])));
  const rights = first.words.map(({ key, option }) => ({ id: key, option }));
  const lefts = lists.map(({ left }, i) => ({ id: left, option: gapSide(i + 1) }));
  const pairs = () =>
    lefts.flatMap(({ id }) =>
      rights.filter((right) => score([[id, right.id]]) > 0).map((right) => [id, right.id] as const),
    );
  asked.notes.add(gapsBecamePairs);
  return matchBody(lefts, rights, { pairs, score }, asked.notes);
}

/** The blanks of a question of Canvas as what there is to answer here; noted where they are none of it. */
export function blanks12(blanks: readonly Blank12[], asked: Item12): Answered12 | undefined {
  const [only, another] = blanks;
  const toWrite = blanks.filter((each) => isWritten(each, asked.type));
  if (only && !another)
    return toWrite.length > 0 ? text12(only, asked) : choice12(only.response, asked);
  if (toWrite.length === 0) return pairs12(blanks, asked);
  const refused = toWrite.length === blanks.length ? gapsToWrite : severalParts;
  asked.notes.add(refused(blanks.length));
  return undefined;
}
