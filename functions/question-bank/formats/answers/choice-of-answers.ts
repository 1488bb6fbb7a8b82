import type { DraftBody, DraftOption } from '../../../../shared/question-bank/item-draft.ts';
import { importNote } from '../../rules/import-note.ts';
import type { ImportNote } from '../../rules/read-bank.ts';

/** An option and the share of the question it is worth, −1 to 1. */
export interface WeighedOption {
  readonly option: DraftOption;
  readonly share: number;
}
export interface Understood {
  readonly body?: DraftBody;
  readonly notes: readonly ImportNote[];
}
const { refused, changed } = importNote;
const near = (a: number, b: number) => Math.abs(a - b) < 0.000_5;

/** Shares that say no more than which options are right: no need to keep them. */
function saysOnlyTheKey(options: readonly WeighedOption[], single: boolean): boolean {
  if (single) return options.every(({ share }) => share === 0 || share === 1);
  const right = options.filter(({ share }) => share > 0);
  return options.every(({ share }) => near(share, share > 0 ? 1 / right.length : -1));
}

/**
 * What a question with weighed options asks: of one answer, the option worth everything is right; of
 * several, every option worth something is. Weights that say more are kept as scores and noted,
 * since grading here goes by the key, all or nothing.
 */
export function choiceOfAnswers(options: readonly WeighedOption[], single: boolean): Understood {
  const notes: ImportNote[] = [];
  const isRight = ({ share }: WeighedOption) => (single ? share === 1 : share > 0);
  const right = options.filter(isRight);
  if (single && right.length === 0 && options.some(({ share }) => share > 0))
    return {
      notes: [
        refused(
          'Câu chọn một đáp án mà không phương án nào được 100 % số điểm.',
          'It takes one answer, but no option is worth 100 %.',
        ),
      ],
    };
  if (single && right.length > 1)
    return {
      notes: [
        refused(
          `Câu chọn một đáp án mà ${right.length} phương án đều được 100 % số điểm.`,
          `It takes one answer, but ${right.length} options are each worth 100 %.`,
        ),
      ],
    };
  const sum = right.reduce((total, { share }) => total + share, 0);
  const shown = Number((sum * 100).toFixed(2));
  if (!single && right.length > 0 && !near(sum, 1))
    notes.push(
      changed(
        `Điểm các phương án đúng cộng lại là ${shown} %, không phải 100 %; ở đây chọn đủ phương án đúng là được trọn điểm.`,
        `The right options add up to ${shown} %, not 100 %; here, choosing all of them gives the full mark.`,
      ),
    );
  const plain = saysOnlyTheKey(options, single);
  if (!plain)
    notes.push(
      changed(
        'Điểm từng phần của các phương án được giữ lại để xuất ra, nhưng chấm theo đáp án: đúng hết mới được điểm.',
        'The partial credit of its options is kept for export, but grading goes by the key: all or nothing.',
      ),
    );
  return {
    body: {
      kind: single ? 'single' : 'multiple',
      options: options.map(({ option, share }) => ({
        ...option,
        correct: single ? share === 1 : share > 0,
        ...(plain ? {} : { score: share }),
      })),
    },
    notes,
  };
}
