import type { Candidate } from '../../shared/exam/candidate.ts';
import { register } from '../../shared/exam/candidate.ts';
import type { Exam } from '../../shared/exam/exam.ts';
import { type SeatAssignment, seating } from '../../shared/exam/seat-assignment.ts';
import { jsonReader, type ObjectStore } from '../platform/object-store.ts';

/** Reads the candidates and the seats of an exam from their objects. */
export interface RegisterReader {
  candidates(exam: Exam): Promise<readonly Candidate[]>;
  /** Everybody seated for a part; empty where nobody is. */
  seats(exam: Exam, partId: string): Promise<readonly SeatAssignment[]>;
}

export function registerReader(objects: ObjectStore): RegisterReader {
  const readRegister = jsonReader(objects, register);
  const readSeating = jsonReader(objects, seating);
  return {
    async candidates(exam) {
      return exam.register ? (await readRegister(exam.register)).candidates : [];
    },
    async seats(exam, partId) {
      const part = exam.parts.find((each) => each.partId === partId);
      return part?.seating ? (await readSeating(part.seating)).assignments : [];
    },
  };
}
