import type { Exam } from '../../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../../shared/exam/exam-event.ts';
import { canonicalJson } from '../../../../shared/kernel/canonical-json.ts';
import { fail, ok, type Result } from '../../../../shared/kernel/result.ts';
import { countsThatDiffer } from '../../../../shared/proctoring/hand-over/counts-that-differ.ts';
import type {
  HandOverStatement,
  RoomHandOver,
} from '../../../../shared/proctoring/hand-over/room-hand-over.ts';
import { standingOf } from '../../../../shared/proctoring/hand-over/standing-of.ts';

const names = {
  present: { of_vi: 'số có mặt', of_en: 'present' },
  signatures: { of_vi: 'số chữ ký', of_en: 'signatures' },
};

/** What was stated, without what the chain added to it. */
function statedIn(room: RoomHandOver): HandOverStatement {
  const { sequence: _, at: __, by: ___, received: ____, returns: _____, ...statement } = room;
  return statement;
}

/**
 * The event by which an invigilator hands a room over (bàn giao phòng thi); a second statement takes
 * the place of one that nobody has received. Null where the same person states the same again.
 * Problems: not-found, sittings-open, hand-over-received, hand-over-differs (a count that differs
 * is not explained).
 */
export function stateHandOver(
  exam: Exam,
  sessionId: string,
  by: string,
  { statement, open }: { readonly statement: HandOverStatement; readonly open: number },
): Result<ExamEvent | null> {
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  if (!session) return fail('not-found');
  if (open > 0) return fail('sittings-open', { values: { count: open } });
  const before = session.handOver?.rooms.find((each) => each.roomId === statement.roomId);
  const standing = standingOf(before);
  if (standing === 'received') return fail('hand-over-received');
  const [differs] = countsThatDiffer(statement.figures, statement.counted);
  if (differs && statement.explanation === undefined) {
    const { counted, expected } = differs;
    return fail('hand-over-differs', { values: { ...names[differs.of], counted, expected } });
  }
  const again =
    standing === 'stated' &&
    before?.by === by &&
    canonicalJson(statedIn(before)) === canonicalJson(statement);
  return ok(again ? null : { type: 'roomHandedOver', sessionId, statement });
}
