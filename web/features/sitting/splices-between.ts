import { longestInsertion, longestWriting } from '../../../shared/sitting/writing-limits.ts';

/** A change of a text, as a writing event holds it. */
export interface Splice {
  readonly keep: number;
  readonly drop: number;
  readonly text: string;
}

const isLowHalf = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** How much two texts share at the beginning, never half of a pair. */
function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  const split = isLowHalf(a.charCodeAt(shared)) || isLowHalf(b.charCodeAt(shared));
  return split && shared > 0 ? shared - 1 : shared;
}

function sharedEnd(a: string, b: string, most: number): number {
  let shared = 0;
  while (
    shared < most &&
    a.charCodeAt(a.length - 1 - shared) === b.charCodeAt(b.length - 1 - shared)
  )
    shared++;
  return shared > 0 && isLowHalf(a.charCodeAt(a.length - shared)) ? shared - 1 : shared;
}

/**
 * The changes that make one text of another: none where they are the same, one for what was typed,
 * several for a long paste. What is longer than an answer may be is left out.
 */
export function splicesBetween(before: string, typed: string): Splice[] {
  const after = typed.slice(0, longestWriting);
  if (before === after) return [];
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, Math.min(before.length, after.length) - start);
  const text = after.slice(start, after.length - end);
  const drop = before.length - start - end;
  const splices: Splice[] = [{ keep: start, drop, text: text.slice(0, longestInsertion) }];
  for (let from = longestInsertion; from < text.length; from += longestInsertion)
    splices.push({ keep: start + from, drop: 0, text: text.slice(from, from + longestInsertion) });
  return splices;
}
