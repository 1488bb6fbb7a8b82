import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { chosen, sheetWith, sittingWith, ticketWith } from '../../../test/builders/any-sitting.ts';
import { examOf, roomSet, sessionSet } from '../../../test/builders/exam-builder.ts';
import { memoryObjects } from '../../../test/builders/memory-objects.ts';
import type { JobOrder } from '../../platform/jobs.ts';
import { keyVault } from '../../platform/vault.ts';
import { makeBackUpSession } from './back-up-session.ts';

const count = 2000;
const ids = Array.from({ length: count }, (_, i) => `sitting-${i}`);

/** A hall of 2,000 whose journals are sixty answers, each sent by itself: some 2 kB in the table. */
function hall() {
  const sheet = sheetWith({
    rooms: [{ roomId: 'r1', name: 'P1', seats: count, sittingIds: ids }],
  });
  const events: ExamEvent[] = [
    roomSet('r1', count),
    sessionSet('morning', 1, ['r1']),
    { type: 'sessionClosed', sessionId: 'morning', submitted: count, timedOut: 0, absent: 0 },
  ];
  const written: ExamEvent[] = [];
  let most = 0;
  return {
    written,
    most: () => most,
    deps: {
      exams: {
        load: async () => examOf(events),
        async change(_: string, __: string, decide: (exam: never) => unknown) {
          const decided = decide(examOf(events) as never) as { value: ExamEvent };
          written.push(decided.value);
          return ok(examOf(events));
        },
      },
      sittings: {
        sheet: async () => sheet,
        tickets: async (some: readonly string[]) =>
          some.map((sittingId) => ticketWith({ sittingId })),
        async findMany(some: readonly string[]) {
          most = Math.max(most, some.length);
          return some.map((sittingId) =>
            sittingWith(
              { sittingId, state: 'submitted', deviceId: randomBytes(10).toString('hex') },
              Array.from({ length: 60 }, (_, q) => ({
                ...chosen(q + 1, (q * sittingId.length) % 4),
                at: 20_000 * q + (randomBytes(2).readUInt16BE() % 19_000),
              })),
            ),
          );
        },
        evidence: async () => [],
      },
      roomLogs: { history: async () => [] },
      objects: memoryObjects(),
      vault: keyVault(randomBytes(32)),
      clock: { now: () => 1 },
      nameOf: async () => 'Ước',
    },
  };
}

describe('a backup of 2,000 sittings', () => {
  it('is read in parts, tells how far it is, and is a few megabytes', async () => {
    const { deps, written, most } = hall();
    const order: JobOrder = {
      jobId: 'j',
      kind: 'backUpSession',
      by: 'head',
      target: 'exam-1',
      session: 'morning',
    };
    const told: number[] = [];
    const done = await makeBackUpSession(deps)(order, async (_, at) => {
      told.push(at);
    });
    expect(done.ok).toBe(true);
    expect(most()).toBeLessThanOrEqual(100);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(count);
    expect(told.length).toBeGreaterThan(10);
    const [event] = written;
    expect(event).toMatchObject({ type: 'sessionBackedUp', backup: { file: { count } } });
    // Counted, so that the figure of decision 29 can be read off: a Lambda answers 4 MB at once.
    const bytes = event?.type === 'sessionBackedUp' ? event.backup.bytes : 0;
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(4_000_000);
  });
});
