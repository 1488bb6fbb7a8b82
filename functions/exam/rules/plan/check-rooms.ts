import type { Exam } from '../../../../shared/exam/exam.ts';
import type { PlanFinding } from '../../../../shared/exam/plan-finding.ts';
import type { Room } from '../../../../shared/exam/room.ts';
import { sessionEndsAt } from '../exam-phase.ts';
import { overlap } from '../seating/benches.ts';
import type { PlanCheck } from './plan-book.ts';

type Session = Exam['sessions'][number];
const span = (exam: Exam, session: Session) => ({
  startsAt: session.startsAt,
  endsAt: sessionEndsAt(exam, session),
});
const plain = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase('vi');
const samePlace = (a: Room, b: Room) =>
  plain(a.venue) === plain(b.venue) && plain(a.name) === plain(b.name);

/** Rooms two sessions use at once: in this exam an error, in another exam of the organisation a warning. */
export const checkRooms: PlanCheck = ({ exam, others }) => {
  const findings: PlanFinding[] = [];
  const base = { step: 'sessions' as const, numbers: [], count: 0 };
  const roomsOf = (of: Exam, session: Session) =>
    of.rooms.filter((room) => session.roomIds.includes(room.roomId));
  exam.sessions.forEach((session, index) => {
    if (session.closed) return;
    const { sessionId } = session;
    for (const other of exam.sessions.slice(index + 1)) {
      if (!overlap(span(exam, session), span(exam, other))) continue;
      for (const room of roomsOf(exam, session).filter((r) => other.roomIds.includes(r.roomId)))
        findings.push({
          ...base,
          code: 'roomTwice',
          severity: 'error',
          sessionId,
          roomId: room.roomId,
          vi: `${room.name}: ca "${session.name}" và ca "${other.name}" dùng cùng lúc.`,
          en: `${room.name}: the sessions "${session.name}" and "${other.name}" use it at once.`,
        });
    }
    for (const another of others)
      for (const other of another.sessions) {
        if (other.closed || !overlap(span(exam, session), span(another, other))) continue;
        const shared = roomsOf(exam, session).filter((room) =>
          roomsOf(another, other).some((each) => samePlace(room, each)),
        );
        for (const room of shared)
          findings.push({
            ...base,
            code: 'roomElsewhere',
            severity: 'warning',
            sessionId,
            roomId: room.roomId,
            vi: `${room.name}, ${room.venue}: ca "${session.name}" trùng giờ với ca "${other.name}" của kỳ thi "${another.name}".`,
            en: `${room.name}, ${room.venue}: the session "${session.name}" overlaps "${other.name}" of the exam "${another.name}".`,
          });
      }
  });
  return findings;
};
