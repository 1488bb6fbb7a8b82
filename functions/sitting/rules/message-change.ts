import type { SittingChange } from './sitting-change.ts';

/**
 * Tells a sitting that there is a message up to this number. It only grows, so it may be told again,
 * in any order and from two sides at once; who has ended is told nothing more.
 */
export function messageChange(number: number): SittingChange {
  return {
    from: ['assigned', 'waiting', 'running', 'paused'],
    where: { messagesBefore: number },
    set: { messages: number },
  };
}
