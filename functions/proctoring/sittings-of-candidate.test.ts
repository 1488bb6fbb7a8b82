import { expect, it } from 'vitest';
import { decree85Of2023 } from '../../shared/exam/rule-sets/decree-85-2023.ts';
import { decree170Of2025 } from '../../shared/exam/rule-sets/decree-170-2025.ts';
import { sittingIdOf } from '../../shared/paper/sitting-id.ts';
import type { Ticket } from '../../shared/sitting/ticket.ts';
import { examOf } from '../../test/builders/exam-builder.ts';
import { sha256Hex } from '../platform/crypto.ts';
import { sittingsOfCandidate } from './sittings-of-candidate.ts';

it('names the other parts of the same round, and nothing of another round', () => {
  // A first round of two parts on the computer, and a second of one.
  const rounds = [...decree85Of2023.rounds.slice(0, 1), ...decree170Of2025.rounds.slice(1)];
  const exam = examOf([], { ...decree170Of2025, rounds });
  const sittingId = (partId: string) =>
    sittingIdOf(sha256Hex, { examId: exam.examId, partId, candidateId: 'c' });
  const ticketOf = (partId: string): Ticket => ({
    ...{ sittingId: sittingId(partId), examId: exam.examId, partId, candidateId: 'c' },
    ...{ sessionId: 's', roomId: 'r', seat: 1, candidateNumber: 'A1' },
    ...{ fullName: 'Nguyễn Thị Ướt', birthDate: '2001-12-31' },
  });
  expect(exam.parts.map((part) => part.partId)).toEqual(['part-1', 'part-2', 'professional']);
  expect(sittingsOfCandidate(exam, ticketOf('part-1'))).toEqual([sittingId('part-2')]);
  expect(sittingsOfCandidate(exam, ticketOf('part-2'))).toEqual([sittingId('part-1')]);
  expect(sittingsOfCandidate(exam, ticketOf('professional'))).toEqual([]);
});
