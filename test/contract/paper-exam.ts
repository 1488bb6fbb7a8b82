import { putJson } from '../../functions/platform/object-store.ts';
import type { Register } from '../../shared/exam/candidate.ts';
import type { ExamEvent } from '../../shared/exam/exam-event.ts';
import { decree170Of2025 } from '../../shared/exam/rule-sets/decree-170-2025.ts';
import type { Seating } from '../../shared/exam/seat-assignment.ts';
import { ok } from '../../shared/kernel/result.ts';
import type { PaperWorld } from './paper-world.ts';

export const partId = 'general-knowledge';
const roundId = 'round-1';

/** The same 60 questions of the four cells that bank-world fills. */
export const blueprintOf = (bankId: string, counts = [15, 15, 15, 15]) => ({
  bankId,
  cells: [
    { topic: 'Hiến pháp', difficulty: 'easy', count: counts[0] ?? 0 },
    { topic: 'Hiến pháp', difficulty: 'hard', count: counts[1] ?? 0 },
    { topic: 'Luật Cán bộ, công chức', difficulty: 'easy', count: counts[2] ?? 0 },
    { topic: 'Luật Cán bộ, công chức', difficulty: 'hard', count: counts[3] ?? 0 },
  ],
});

export async function write(world: PaperWorld, examId: string, ...events: ExamEvent[]) {
  for (const event of events) {
    const written = await world.exams.change(examId, 'thu-ky', () => ok(event));
    if (!written.ok) throw new Error(written.problem.code);
  }
}

/** An exam under NĐ 170/2025 of the organisation, with nothing set up. */
export async function newExam(world: PaperWorld, examId: string, organisationId = 'city') {
  await world.exams.create(examId, 'thu-ky', {
    type: 'examCreated',
    examId,
    organisationId,
    name: 'Kỳ tuyển dụng 2026',
    ruleSet: decree170Of2025,
  });
}

/**
 * Registers, numbers and seats candidates for round 1: two sessions half an hour and three hours
 * from now, in one room of `seats` and one as large, filled one after the other.
 */
export async function seatCandidates(
  world: PaperWorld,
  examId: string,
  count: number,
  perRoom = 30,
): Promise<void> {
  const candidates: Register['candidates'] = Array.from({ length: count }, (_, i) => ({
    candidateId: `candidate-${i + 1}`,
    candidateNumber: `CC${String(i + 1).padStart(4, '0')}`,
    fullName: `Nguyễn Văn ${i + 1}`,
    birthDate: '2001-02-03',
    sex: 'male',
    citizenId: String(i).padStart(12, '0'),
    positionId: 'position-1',
    exemptions: [],
  }));
  const register = await putJson(world.objects, `exams/${examId}/register`, { candidates }, count);
  const first = 2 * perRoom;
  // The second session takes the rest, in rooms as large as that asks for.
  const seats = Math.max(perRoom, Math.ceil((count - first) / 2));
  const assignments: Seating['assignments'] = candidates.map((each, i) => {
    const [at, full] = i < first ? [i, perRoom] : [i - first, seats];
    return {
      candidateId: each.candidateId,
      candidateNumber: each.candidateNumber ?? '',
      sessionId: i < first ? 'session-1' : 'session-2',
      roomId: at < full ? 'room-1' : 'room-2',
      seat: (at % full) + 1,
    };
  });
  const seating = await putJson(world.objects, `exams/${examId}/seating`, { assignments }, count);
  const room = { venue: 'Trường Cao đẳng', seats, spares: 0 };
  const roomIds = ['room-1', 'room-2'];
  const session = { roundId, partId, roomIds };
  const now = world.clock.now();
  await write(
    world,
    examId,
    { type: 'roomSet', room: { ...room, roomId: 'room-1', name: 'Phòng 1' } },
    { type: 'roomSet', room: { ...room, roomId: 'room-2', name: 'Phòng 2' } },
    {
      type: 'sessionSet',
      session: { ...session, sessionId: 'session-1', name: 'Ca 1', startsAt: now + 1_800_000 },
    },
    {
      type: 'sessionSet',
      session: { ...session, sessionId: 'session-2', name: 'Ca 2', startsAt: now + 10_800_000 },
    },
    { type: 'registerImported', register, fileName: 'thi-sinh.xlsx' },
    { type: 'candidatesNumbered', register, prefix: 'CC', width: 4 },
    { type: 'candidatesSeated', roundId, partId, seating },
  );
}
