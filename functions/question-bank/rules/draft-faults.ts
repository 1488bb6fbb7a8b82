import { item } from '../../../shared/question-bank/item.ts';
import type { DraftOption } from '../../../shared/question-bank/item-draft.ts';
import type { ForeignDraft } from './foreign-draft.ts';
import { importNote } from './import-note.ts';
import { optionLetters } from './item-fields.ts';
import type { ImportNote } from './read-bank.ts';
import { draftFindings, tidyDraft } from './tidy-draft.ts';
import { toItem } from './to-item.ts';

const { refused } = importNote;
const longestOption = 2000;
const longestStem = 4000;
const folded = (option: DraftOption) =>
  option.rich ? JSON.stringify(option.rich) : option.text.toLowerCase().replace(/\s+/g, ' ');

function inOptions(
  options: readonly DraftOption[],
  vi: string,
  en: string,
  least = 2,
): ImportNote[] {
  const most = optionLetters.length;
  const notes: ImportNote[] = [];
  if (options.length < least)
    notes.push(
      refused(
        `Chỉ có ${options.length} ${vi}, ít nhất ${least}.`,
        `It has too few ${en} (${options.length}), at least ${least} are needed.`,
      ),
    );
  if (options.length > most)
    notes.push(
      refused(
        `Có ${options.length} ${vi}, tối đa ${most}.`,
        `It has too many ${en} (${options.length}), at most ${most} are taken.`,
      ),
    );
  const seen = new Map<string, number>();
  for (const [i, option] of options.entries()) {
    const number = i + 1;
    if (option.text === '')
      notes.push(
        refused(`Có ${vi} trống (thứ ${number}).`, `Number ${number} of its ${en} is empty.`),
      );
    else if (option.text.length > longestOption)
      notes.push(
        refused(
          `Có ${vi} dài ${option.text.length} ký tự, tối đa ${longestOption}.`,
          `Number ${number} of its ${en} has ${option.text.length} characters, at most ${longestOption}.`,
        ),
      );
    const twin = seen.get(folded(option));
    if (twin !== undefined && option.text !== '')
      notes.push(
        refused(
          `Có hai ${vi} giống nhau (thứ ${twin} và ${number}).`,
          `Numbers ${twin} and ${number} of its ${en} are alike.`,
        ),
      );
    else seen.set(folded(option), number);
  }
  return notes;
}

function inBody({ body }: ForeignDraft): ImportNote[] {
  switch (body.kind) {
    case 'single':
    case 'multiple':
    case 'trueFalse': {
      const right = body.options.filter((option) => option.correct).length;
      const notes = inOptions(body.options, 'phương án', 'options');
      if (right === 0 && body.options.length > 0)
        notes.push(
          refused('Không có phương án nào là đáp án đúng.', 'None of its options is right.'),
        );
      if (right > 1 && body.kind !== 'multiple')
        notes.push(
          refused(
            `Câu một đáp án mà có ${right} phương án đúng.`,
            `It takes one answer, but ${right} options are right.`,
          ),
        );
      return notes;
    }
    case 'order':
      return inOptions(body.options, 'phần tử cần sắp xếp', 'parts to be ordered', 3);
    case 'match':
      return [
        ...inOptions(body.lefts, 'vế trái', 'left sides'),
        ...inOptions(body.rights, 'vế phải', 'right sides'),
      ];
    case 'text':
      return body.key.accepted.length === 0
        ? [refused('Không có đáp án nào.', 'It has no right answer.')]
        : body.key.accepted.some((each) => each.length > 300) || body.key.accepted.length > 20
          ? [
              refused(
                'Đáp án ngắn: nhiều nhất 20 đáp án, mỗi đáp án 300 ký tự.',
                'Short answers: at most 20 of 300 characters each.',
              ),
            ]
          : [];
    case 'essay': {
      const { minWords = 0, maxWords = Number.POSITIVE_INFINITY } = body.key;
      return minWords > maxWords
        ? [
            refused(
              'Số từ tối thiểu lớn hơn số từ tối đa.',
              'The least number of words is above the greatest.',
            ),
          ]
        : [];
    }
    default:
      return [];
  }
}

/** What would keep a question from being stored must be said when its file is read, not when it is taken. */
function againstForm(draft: ForeignDraft): ImportNote[] {
  const whole = { ...draft, topic: '-', difficulty: 'easy' as const, source: '-' };
  return draftFindings(tidyDraft(whole)).map(({ vi, en }) => refused(vi, en));
}

/** The last guard: whatever the checks above did not think of must still fit the schema. */
function againstSchema(draft: ForeignDraft): ImportNote[] {
  let id = 0;
  const whole = { difficulty: 'easy' as const, source: '-', ...draft, topic: draft.topic ?? '-' };
  const parsed = item.safeParse(toItem(whole, whole.topic, () => `id-${id++}`));
  if (parsed.success) return [];
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  return [
    refused(
      `Nội dung vượt giới hạn của hệ thống (${where}).`,
      `It does not fit what a question may hold (${where}: ${issue?.message}).`,
    ),
  ];
}

/**
 * Why a question of a foreign file cannot be taken, each reason in both languages; none where it
 * can. What the file need not say (topic, difficulty, source) is not asked for.
 */
export function draftFaults(draft: ForeignDraft): ImportNote[] {
  const notes: ImportNote[] = [];
  const { length } = draft.stem;
  if (length === 0) notes.push(refused('Câu hỏi không có nội dung.', 'The question has no text.'));
  if (length > longestStem)
    notes.push(
      refused(
        `Nội dung câu hỏi dài ${length} ký tự, tối đa ${longestStem}.`,
        `The question has ${length} characters, at most ${longestStem}.`,
      ),
    );
  notes.push(...inBody(draft));
  if (notes.length > 0) return notes;
  const misfits = againstSchema(draft);
  return misfits.length > 0 ? misfits : againstForm(draft);
}
