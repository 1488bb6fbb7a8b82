import type { Clock } from '../platform/clock.ts';
import type { Board, BoardStore } from './board-store.ts';

/** For so long a board in memory is good enough, in milliseconds… */
const freshFor = 1_000;
/** …and so many sessions are remembered. */
const remembered = 200;

/** Boards from memory: hundreds of pages ask in the second in which the table is asked once. */
export function boardReader(
  boards: Pick<BoardStore, 'board'>,
  clock: Clock,
): (examId: string, sessionId: string) => Promise<Board | undefined> {
  const kept = new Map<
    string,
    { readonly until: number; readonly board: Promise<Board | undefined> }
  >();
  return (examId, sessionId) => {
    const name = `${examId}#${sessionId}`;
    const now = clock.now();
    const known = kept.get(name);
    if (known && now < known.until) return known.board;
    const board = boards.board(examId, sessionId);
    kept.delete(name);
    kept.set(name, { until: now + freshFor, board });
    board.catch(() => kept.delete(name));
    const oldest = kept.keys().next().value;
    if (kept.size > remembered && oldest !== undefined) kept.delete(oldest);
    return board;
  };
}
