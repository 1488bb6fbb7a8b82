import type { Exams } from '../../functions/exam/exam-stream.ts';
import type { Clock } from '../../functions/platform/clock.ts';
import { sha256Hex } from '../../functions/platform/crypto.ts';
import { type ObjectStore, putJson } from '../../functions/platform/object-store.ts';
import { putSealed } from '../../functions/platform/sealed-object.ts';
import type { Vault } from '../../functions/platform/vault.ts';
import type { Candidate } from '../../shared/exam/candidate.ts';
import type { ExamEvent } from '../../shared/exam/exam-event.ts';
import { decree170Of2025 } from '../../shared/exam/rule-sets/decree-170-2025.ts';
import { ok } from '../../shared/kernel/result.ts';
import { sittingIdOf } from '../../shared/paper/sitting-id.ts';
import type { Sitting } from '../../shared/sitting/sitting.ts';
import { positionSet, roomSet } from '../builders/exam-builder.ts';
import { sampleItem } from '../builders/sample-item.ts';
import { bankOf, examId, journalOf, partIds, type RoundId } from './results-exam.ts';

/** Makes an exam and has its rounds sat, by the events and objects that the real thing leaves behind. */
export function resultsRounds(deps: {
  exams: Exams;
  objects: ObjectStore;
  vault: Vault;
  clock: Clock;
  sittings: Map<string, Sitting>;
}) {
  const { exams, objects, vault, clock, sittings } = deps;

  async function write(...events: ExamEvent[]) {
    for (const event of events) {
      const written = await exams.change(examId, 'thu-ky', () => ok(event));
      if (!written.ok) throw new Error(written.problem.code);
    }
  }

  /** An exam under NĐ 170/2025 with everybody registered and numbered. */
  async function createExam(candidates: readonly Candidate[], quota = 2) {
    await exams.create(examId, 'thu-ky', {
      type: 'examCreated',
      examId,
      organisationId: 'city',
      name: 'Kỳ tuyển dụng công chức 2026',
      ruleSet: decree170Of2025,
    });
    const count = candidates.length;
    const register = await putJson(objects, `exams/${examId}/register`, { candidates }, count);
    await write(
      positionSet('CV01', quota),
      roomSet('room-1', 200),
      { type: 'registerImported', register, fileName: 'thi-sinh.xlsx' },
      { type: 'candidatesNumbered', register, prefix: 'CC', width: 4 },
    );
  }

  /** A round sat to its end by these: how many right answers each, in which state the sitting ended. */
  async function sitRound(
    roundId: RoundId,
    seated: readonly { of: Candidate; right?: number; state?: Sitting['state'] }[],
    { close = true, essay = false } = {},
  ) {
    const partId = partIds[roundId];
    const plain = bankOf(roundId);
    const written = { ...sampleItem.essay(90), topic: 'Hiến pháp' };
    const bank = essay ? { ...plain, items: [...plain.items.slice(1), written] } : plain;
    const session = { roundId, partId, roomIds: ['room-1'], startsAt: clock.now() + 1000 };
    const assignments = seated.map(({ of }, i) => {
      const { candidateId, candidateNumber = '' } = of;
      return {
        candidateId,
        candidateNumber,
        sessionId: `${roundId}-s1`,
        roomId: 'room-1',
        seat: i + 1,
      };
    });
    const count = seated.length;
    const seating = await putJson(objects, `exams/${examId}/seating`, { assignments }, count);
    const purpose = `sealed-bank:${examId}:${partId}`;
    const sealedBank = await putSealed(
      { objects, vault },
      `exams/${examId}/sealed`,
      purpose,
      bank,
      90,
    );
    const commitments = { secretCommitment: 'c1', bankCommitment: 'c2' };
    await write(
      { type: 'sessionSet', session: { ...session, sessionId: `${roundId}-s1`, name: 'Ca 1' } },
      // Planned, but everybody found a place in the first: nobody sits here, so it is never opened.
      { type: 'sessionSet', session: { ...session, sessionId: `${roundId}-s2`, name: 'Ca 2' } },
      { type: 'candidatesSeated', roundId, partId, seating },
      { type: 'papersSealed', roundId, partId, sealedBank, ...commitments, sittings: count },
    );
    for (const { of, right = 0, state = 'submitted' } of seated) {
      const { candidateId, candidateNumber = '' } = of;
      const sittingId = sittingIdOf(sha256Hex, { examId, partId, candidateId });
      const came = state !== 'absent' && state !== 'assigned';
      sittings.set(sittingId, {
        sittingId,
        state,
        epoch: 1,
        released: false,
        turnEnds: [],
        acknowledged: 0,
        startsAt: 0,
        deadlineAt: 0,
        journal: came ? journalOf(plain, candidateNumber, right) : [],
      });
    }
    if (close) await closeRound(roundId);
  }
  const closeRound = (roundId: RoundId) =>
    write({
      type: 'sessionClosed',
      sessionId: `${roundId}-s1`,
      submitted: 0,
      timedOut: 0,
      absent: 0,
    });

  return { write, createExam, sitRound, closeRound };
}
