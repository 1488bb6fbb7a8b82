import type { Exam } from '../../../../shared/exam/exam.ts';
import type { RecordedAct } from './backup-holds.ts';

/** What a backup of a session must hold to be current: hand-over, decisions, answer files. */
export function actsToBackUp(session: Exam['sessions'][number] | undefined): RecordedAct[] {
  return [
    ...(session?.handOver?.rooms ?? []).flatMap((room) => [
      room,
      ...(room.received ? [room.received] : []),
      ...room.returns,
    ]),
    ...(session?.decisions ?? []),
    ...(session?.answerFiles ?? []),
  ];
}
