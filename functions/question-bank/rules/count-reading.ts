import type { Reading, ReadQuestion } from '../../../shared/question-bank/reading.ts';

/** Whether a question belongs to a list of the preview. */
export const readingLists = {
  all: () => true,
  takeable: ({ draft }: ReadQuestion) => draft !== undefined,
  refused: ({ draft }: ReadQuestion) => draft === undefined,
  noted: ({ draft, notes }: ReadQuestion) => draft !== undefined && notes.length > 0,
  twins: ({ draft, twins }: ReadQuestion) =>
    draft !== undefined && twins.some(({ exact }) => exact),
  near: ({ draft, twins }: ReadQuestion) =>
    draft !== undefined && twins.some(({ exact }) => !exact),
} as const;

/** How many questions of a file belong to each list, and what has to be given for them. */
export function countReading(questions: readonly ReadQuestion[]): Reading['counts'] {
  const count = (fits: (each: ReadQuestion) => boolean) => questions.filter(fits).length;
  const lacks = (tag: 'topic' | 'difficulty' | 'source') =>
    count(({ draft }) => draft !== undefined && draft[tag] === undefined);
  return {
    takeable: count(readingLists.takeable),
    refused: count(readingLists.refused),
    noted: count(readingLists.noted),
    twins: count(readingLists.twins),
    near: count(readingLists.near),
    noTopic: lacks('topic'),
    noDifficulty: lacks('difficulty'),
    noSource: lacks('source'),
  };
}
