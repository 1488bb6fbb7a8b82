import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import { paceAfter } from '../../web/features/sitting/pace.ts';

/** What a candidate's page sends in one sitting, save by save; `after` in milliseconds since the save before. */
export type SentBatches = readonly { readonly after: number; readonly events: AnswerEvent[] }[];

const choose = (question: number, at: number, option: number): AnswerEvent => ({
  kind: 'choose',
  question,
  at,
  options: [option],
});

/** One answer a question, each in a save of its own. */
export const steady = (questions: number, after = 30_000): SentBatches =>
  Array.from({ length: questions }, (_, i) => ({
    after,
    events: [choose(i + 1, (i + 1) * after, i % 4)],
  }));

/** Somebody who goes back and forth: five times as many answers, none of them in company. */
export const busy = (questions: number): SentBatches =>
  Array.from({ length: 5 * questions }, (_, i) => ({
    after: 11_500,
    events: [choose((i % questions) + 1, (i + 1) * 11_500, (i * 7) % 4)],
  }));

const sentence = 'Cán bộ, công chức có nghĩa vụ trung thành với Đảng, Nhà nước và nhân dân. ';
const lettersASecond = 3;

/** An essay typed without a pause, in the pace of the page: kept each second, sent as it gathers. */
export function essay(words: number): SentBatches {
  const length = Math.round((words * sentence.length) / sentence.trim().split(' ').length);
  const batches: { after: number; events: AnswerEvent[] }[] = [];
  let second = 0;
  while (second * lettersASecond < length) {
    const seconds = paceAfter(batches.length).gather / 1000;
    const events = Array.from({ length: seconds }, (_, i): AnswerEvent => {
      const keep = (second + i) * lettersASecond;
      const from = keep % sentence.length;
      const text = (sentence + sentence).slice(from, from + lettersASecond);
      return { kind: 'write', question: 1, at: (second + i) * 1000 + 17, keep, drop: 0, text };
    });
    second += seconds;
    batches.push({ after: seconds * 1000, events });
  }
  return batches;
}
