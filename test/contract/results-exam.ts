import { drawHmac } from '../../functions/paper/draw-hmac.ts';
import type { Candidate } from '../../shared/exam/candidate.ts';
import { drawBankOf } from '../../shared/paper/draw-bank.ts';
import { drawPaper } from '../../shared/paper/draw-paper.ts';
import type { SealedBank } from '../../shared/paper/sealed-bank.ts';
import type { AnswerEvent, JournalBatch } from '../../shared/sitting/answer-event.ts';
import { choiceKey } from '../builders/choice-key.ts';

export const examId = 'exam-1';
export const partIds = { 'round-1': 'general-knowledge', 'round-2': 'professional' } as const;
export type RoundId = keyof typeof partIds;

/** Ninety questions of one cell, sixty on each paper, each with its right answer somewhere among four. */
export function bankOf(roundId: RoundId): SealedBank {
  return {
    examId,
    roundId,
    partId: partIds[roundId],
    paperTitle: 'Đề thi',
    blueprint: { bankId: 'bank-1', cells: [{ topic: 'Hiến pháp', difficulty: 'easy', count: 60 }] },
    items: Array.from({ length: 90 }, (_, i) => ({
      itemId: `item-${i}`,
      topic: 'Hiến pháp',
      difficulty: 'easy',
      stem: `Câu ${i}`,
      kind: 'single',
      options: ['a', 'b', 'c', 'd'].map((name) => ({ optionId: `${i}-${name}`, text: name })),
      key: [`${i}-${'abcd'[i % 4]}`],
      source: 'Hiến pháp 2013',
    })),
    secret: '5a'.repeat(32),
    leafKey: '1f'.repeat(32),
  };
}

export const candidateOf = (i: number, more: Partial<Candidate> = {}): Candidate => ({
  candidateId: `candidate-${i}`,
  candidateNumber: `CC${String(i).padStart(4, '0')}`,
  fullName: `Nguyễn Thị Ướt ${i}`,
  birthDate: `1998-09-${String((i % 28) + 1).padStart(2, '0')}`,
  sex: i % 2 ? 'female' : 'male',
  citizenId: String(48_000_000_000 + i).padStart(12, '0'),
  positionId: 'position-cv01',
  exemptions: [],
  ...more,
});

/** The journal of somebody who answered everything wrong, then put the first so many right. */
export function journalOf(
  bank: SealedBank,
  candidateNumber: string,
  right: number,
): JournalBatch[] {
  const places = drawPaper({ bank: drawBankOf(bank), candidateNumber, hmac: drawHmac }).map(
    (question) => {
      const item = bank.items.find((each) => each.itemId === question.itemId);
      return question.optionIds.indexOf(choiceKey(item)[0] ?? '');
    },
  );
  const choose = (question: number, option: number): AnswerEvent => ({
    kind: 'choose',
    question,
    at: 0,
    options: [option],
  });
  // Everything wrong first, then the right ones put right: only the fold of all batches counts.
  const wrong = places.map((place, i) => choose(i + 1, (place + 1) % 4));
  const mended = places.slice(0, right).map((place, i) => choose(i + 1, place));
  return [
    { firstSequence: 1, receivedAt: 0, events: wrong },
    { firstSequence: wrong.length + 1, receivedAt: 1, events: mended },
  ];
}
