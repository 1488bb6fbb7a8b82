import { importNote } from '../rules/import-note.ts';

/** What stands in a stem where something is to be filled in. */
export const gap = '……';

/** The same where there are several, by their places from 1. */
export const numberedGap = (place: number): string => `(${place}) ${gap}`;

/** The left side that stands for a numbered gap; it keeps its place. */
export const gapSide = (place: number) => ({ text: `(${place})`, pinned: true as const });

/** Says that gaps to choose words for became pairs. */
export const gapsBecamePairs = importNote.changed(
  'Chỗ trống trong đoạn văn được đánh số và ghép với các từ ở cột bên phải.',
  'Gaps in the text are numbered and matched with the words in the right column.',
);

/** Says that what was worth a part no longer is. */
export const onlyAllPairs = importNote.lost(
  'Điểm cho từng cặp không giữ được: chỉ ghép đúng tất cả mới được điểm.',
  'Points for single pairs are not kept: only all pairs together score.',
);

/** Why gaps that each have words of their own are no pairs, and what to do. */
export const gapsWithOwnWords = (count: number) =>
  importNote.refused(
    `Mỗi chỗ trống trong ${count} chỗ có danh sách từ riêng; câu ghép đôi ở đây dùng chung một cột vế phải. Hãy tách thành từng câu chọn một đáp án.`,
    `Each of its ${count} gaps has words of its own to choose from; pairs here share one right column. Make each gap a question with one right option.`,
  );

/** Why parts to be answered each in its way are no question here, and what to do. */
export const severalParts = (count: number) =>
  importNote.refused(
    `Câu gồm ${count} phần phải trả lời; hãy tách thành từng câu.`,
    `It has ${count} parts to answer; make each a question of its own.`,
  );

/** Why several gaps to write in are no question here, and what to do. */
export const gapsToWrite = (count: number) =>
  importNote.refused(
    `Câu có ${count} chỗ trống phải tự điền; mỗi câu ở đây chỉ có một ô điền. Hãy tách thành từng câu, hoặc cho chọn từ một danh sách chung (câu ghép đôi).`,
    `It has ${count} gaps to write in; a question here has one. Make each gap a question, or let words be chosen from one list (pairs).`,
  );
