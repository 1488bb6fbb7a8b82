import type { Exam } from '../../shared/exam/exam.ts';
import { type ExamEvent, examEvent } from '../../shared/exam/exam-event.ts';
import type { EventStreams, StreamKind } from '../platform/event-stream.ts';
import { foldExam } from './rules/fold-exam.ts';

/** Exams as event streams: what other contexts are handed to read an exam and add to it. */
export type Exams = EventStreams<Exam, ExamEvent>;

export const examStream: StreamKind<Exam, ExamEvent> = {
  kind: 'exam',
  event: examEvent,
  fold: foldExam,
};
