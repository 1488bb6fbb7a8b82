import { expect, it } from 'vitest';
import type { Exam } from '../../../shared/exam/exam.ts';
import { closeSession } from './close-session.ts';

const exam = { sessions: [{ sessionId: 'other' }, { sessionId: 'morning' }] } as unknown as Exam;
const sittings = (
  ['submitted', 'absent', 'submitted', 'timedOut', 'suspended', 'absent', 'absent'] as const
).map((state) => ({ state }));

it('a session is closed once, with how its sittings ended', () => {
  expect(closeSession(exam, 'morning', sittings)).toEqual({
    ok: true,
    value: { type: 'sessionClosed', sessionId: 'morning', submitted: 2, timedOut: 1, absent: 3 },
  });
  const closed = { sessions: [{ sessionId: 'morning', closed: {} }] } as unknown as Exam;
  expect(closeSession(closed, 'morning', sittings)).toEqual({ ok: true, value: null });
  expect(closeSession(exam, 'evening', sittings)).toMatchObject({ problem: { code: 'not-found' } });
});
