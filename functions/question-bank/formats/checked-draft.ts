import { item } from '../../../shared/question-bank/item.ts';
import { draftFaults } from '../rules/draft-faults.ts';
import type { ReadItem } from '../rules/read-bank.ts';
import { toItem } from '../rules/to-item.ts';
import type { ItemNotes } from './item-notes.ts';

const parts: readonly (readonly [RegExp, string, string])[] = [
  [/^stem/, 'đề bài', 'the question'],
  [/^stimulus/, 'ngữ liệu chung', 'the shared text'],
  [/^options|^rights/, 'phương án', 'an option'],
  [/^key/, 'đáp án', 'the key'],
];

/** The draft where it keeps to all limits of an item; else undefined, with a note of what does not. */
export function checkedDraft(draft: ReadItem['draft'], notes: ItemNotes): ReadItem['draft'] {
  if (!draft) return undefined;
  let id = 0;
  const { stimulus } = draft;
  const made = toItem(
    { ...draft, topic: '-', difficulty: 'easy', source: '-' },
    '-',
    () => `id-${++id}`,
  );
  const fits = item.safeParse({
    ...made,
    ...(stimulus ? { stimulus: { ...stimulus, stimulusId: 'shared' } } : {}),
  });
  if (fits.success) {
    const faults = draftFaults(draft);
    notes.add(...faults);
    return faults.length > 0 ? undefined : draft;
  }
  const issue = fits.error.issues[0];
  const at = String(issue?.path[0] ?? '');
  const [, vi, en] = parts.find(([pattern]) => pattern.test(at)) ?? [
    /./,
    'câu hỏi',
    'the question',
  ];
  const empty = issue?.code === 'too_small';
  return notes.refuse(
    empty ? `Có ${vi} trống hoặc thiếu.` : `Có ${vi} dài quá, nhiều quá hoặc lồng nhau quá sâu.`,
    empty
      ? `In ${en} something is empty or missing.`
      : `In ${en} something is too long, too many or too deep.`,
  );
}
