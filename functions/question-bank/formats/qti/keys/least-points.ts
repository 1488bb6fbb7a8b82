import type { ItemNotes } from '../../item-notes.ts';

/** Says that points which a file gives for any answer, even a wrong one, are lost; none are no loss. */
export function loseLeastPoints(points: number, notes: ItemNotes): void {
  if (points > 0)
    notes.lose(
      'Điểm thấp nhất mà tệp cho mọi câu trả lời không giữ được.',
      'The least points, which the file gives for any answer, are not kept.',
    );
}
