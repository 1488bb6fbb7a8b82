import type { Exam } from '../../../shared/exam/exam.ts';
import type { RoomHandOverView } from '../../../shared/proctoring/hand-over/hand-over-contract.ts';
import { standingOf } from '../../../shared/proctoring/hand-over/standing-of.ts';
import { awaitsDecision } from '../../../shared/sitting/awaits-decision.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import { type EvidenceReader, sessionEvidence } from '../../sitting/session-evidence.ts';
import { roomFigures } from '../rules/hand-over/room-figures.ts';

/**
 * How rooms of a session stand for hand-over, as the sheet orders them: every head is read once,
 * and evidence only of the sittings that have any.
 */
export async function roomsToHandOver(
  sittings: EvidenceReader,
  exam: Exam,
  sheet: Pick<SessionSheet, 'sessionId' | 'rooms'>,
): Promise<RoomHandOverView[]> {
  const { sessionId, rooms } = sheet;
  const heads = await sittings.heads(rooms.flatMap((room) => room.sittingIds));
  const byId = new Map(heads.map((head) => [head.sittingId, head]));
  const marked = rooms.map((room) => ({
    ...room,
    sittingIds: room.sittingIds.filter((each) => byId.get(each)?.hasEvidence),
  }));
  const found = await sessionEvidence(sittings, exam, { sessionId, rooms: marked });
  const awaiting = new Set(
    found.filter(({ settled }) => awaitsDecision(settled)).map(({ sitting }) => sitting.sittingId),
  );
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  const kept = session?.handOver?.rooms;
  const incidents = (session?.incidents ?? []).filter((each) => !each.withdrawal);
  return rooms.map(({ roomId, name, sittingIds }) => {
    const handOver = kept?.find((each) => each.roomId === roomId);
    return {
      roomId,
      roomName: name,
      ...roomFigures(sittingIds.flatMap((each) => byId.get(each) ?? [])),
      lateAnswers: sittingIds.filter((each) => awaiting.has(each)).length,
      incidents: incidents.filter((each) => each.roomId === roomId).length,
      standing: standingOf(handOver),
      ...(handOver ? { handOver } : {}),
    };
  });
}
