import * as z from 'zod';
import {
  type CandidateMessage,
  candidateMessage,
} from '../../../shared/sitting/candidate-message.ts';
import type { MessageBox } from '../../../shared/sitting/message-contract.ts';

/** The messages as this browser keeps them with the sitting. */
export const keptMessages = z.object({
  list: z.array(candidateMessage),
  /** The number up to which they were fetched. */
  latest: z.int(),
  /** The numbers of those that the candidate has read… */
  seen: z.array(z.int()),
  /** …and of those of which the server knows it. */
  told: z.array(z.int()),
});
export type KeptMessages = z.infer<typeof keptMessages>;

export const noMessages: KeptMessages = { list: [], latest: 0, seen: [], told: [] };

const both = (some: readonly number[], others: readonly number[]) => [
  ...new Set([...some, ...others]),
];

/**
 * What is kept after an answer of the server. Its list is the list; what was read here stays read,
 * and what was read at an earlier workstation is.
 */
export function takeBox(kept: KeptMessages, box: MessageBox): KeptMessages {
  // An answer that was overtaken by a later one brings nothing back.
  if (box.latest < kept.latest) return kept;
  const { messages: list, latest, seen: told } = box;
  return { list, latest, seen: both(kept.seen, told), told };
}

/** What the candidate has not said to have read, in the order it was sent. */
export function unreadOf({ list, seen }: KeptMessages): readonly CandidateMessage[] {
  return list.filter(({ number, withdrawn }) => !seen.includes(number) && withdrawn === undefined);
}

/** Everything that is here was read. */
export function markRead(kept: KeptMessages): KeptMessages {
  const here = kept.list.map(({ number }) => number);
  return { ...kept, seen: both(kept.seen, here) };
}

/** Whether something was read that the server has not heard of. */
export function isUntold({ seen, told }: KeptMessages): boolean {
  return seen.some((number) => !told.includes(number));
}
