import { latestMessage } from '../../shared/sitting/latest-message.ts';
import type { RoomMessage } from '../../shared/sitting/room-message.ts';
import type { Exams } from '../exam/exam-stream.ts';

/** So many sessions are remembered. */
const remembered = 200;

/**
 * The messages of a session, at least up to a number, from memory where they are there: a hall that
 * fetches one message reads the exam once.
 */
export function messageReader(
  exams: Pick<Exams, 'load'>,
): (examId: string, sessionId: string, upTo: number) => Promise<readonly RoomMessage[]> {
  const kept = new Map<string, Promise<readonly RoomMessage[]>>();
  async function load(examId: string, sessionId: string): Promise<readonly RoomMessage[]> {
    const exam = await exams.load(examId);
    return exam?.sessions.find((each) => each.sessionId === sessionId)?.messages ?? [];
  }
  return async (examId, sessionId, upTo) => {
    if (upTo === 0) return [];
    const name = `${examId}#${sessionId}`;
    const known = await kept.get(name)?.catch(() => undefined);
    if (known && latestMessage(known) >= upTo) return known;
    const loading = load(examId, sessionId);
    kept.delete(name);
    kept.set(name, loading);
    const oldest = kept.keys().next().value;
    if (kept.size > remembered && oldest !== undefined) kept.delete(oldest);
    return loading;
  };
}
