import { defined } from '../../../../../shared/kernel/defined.ts';
import { plainText } from '../../../../../shared/kernel/plain-text.ts';
import type { DraftBody } from '../../../../../shared/question-bank/item-draft.ts';
import type { ForeignDraft } from '../../../rules/foreign-draft.ts';
import { importNote } from '../../../rules/import-note.ts';
import type { ImportNote, ReadItem } from '../../../rules/read-bank.ts';
import { readItemOf } from '../../../rules/read-item-of.ts';
import { isTrueFalse } from '../../qti/keys/is-true-false.ts';
import { trueFalseBody } from '../../true-false-body.ts';
import { resolveKey } from '../keys/resolve-key.ts';
import { withStars } from '../keys/stars.ts';
import { verdictIn, withVerdicts } from '../keys/verdicts.ts';
import { isLine, part } from '../word/line.ts';
import { difficultyAtEnd } from './line-kinds.ts';
import type { RawQuestion } from './raw-question.ts';
import { richOfBlocks } from './rich-of-blocks.ts';

const { refused, changed } = importNote;
const last =
  /^(?:tat ca|ca (?:ba|bon|hai|[234]) |khong (?:co )?(?:phuong an|dap an|y) nao|all of the above|none of the above)/;
const letters =
  /^(?:ca |chi |dap an |cau |phuong an |both |only )?[a-f](?:(?:\s*,\s*|\s*va\s*|\s*and\s*|\s*&\s*)[a-f])+(?:\s|\.|$)/;

/** Options that name others by their letters keep all in place; "tất cả các phương án" keeps its own. */
function pinnedOf(texts: readonly string[]): { pinned: boolean[]; named: boolean } {
  const plain = texts.map(plainText);
  const named = plain.some((text) => letters.test(text));
  return { pinned: plain.map((text) => named || last.test(text)), named };
}

function choiceOf(
  given: RawQuestion,
  listed: readonly string[] | undefined,
): { body?: DraftBody; notes: ImportNote[]; dropped: boolean } {
  const stars = withStars(given.options);
  const verdicts = withVerdicts(stars.options);
  if (verdicts.note) return { notes: [...stars.notes, verdicts.note], dropped: false };
  const question = { ...given, options: [...verdicts.options] };
  const { options } = question;
  const order = options.map((each) => each.letter).join('');
  if (order !== 'ABCDEFGH'.slice(0, options.length))
    return {
      notes: [
        refused(
          `Các phương án không theo thứ tự A, B, C… (đọc được: ${[...order].join(', ')}). Hãy sửa chữ cái trước các phương án cho liền nhau từ A.`,
          `Its options do not go A, B, C… (found: ${[...order].join(', ')}). Mend the letters before its options.`,
        ),
      ],
      dropped: false,
    };
  const key = resolveKey(question, listed);
  if ('note' in key) return { notes: [...stars.notes, key.note], dropped: false };
  const read = options.map(({ content }) => richOfBlocks(content));
  const { pinned, named } = pinnedOf(read.map((each) => each.text));
  const made = read.map(({ text, rich }, i) => ({
    text,
    ...defined({ rich, pinned: pinned[i] ? (true as const) : undefined }),
    correct: key.places.includes(i),
  }));
  const notes = [...stars.notes, ...verdicts.notes];
  if (named)
    notes.push(
      changed(
        'Có phương án nhắc đến chữ cái của phương án khác: thứ tự các phương án được giữ cố định.',
        'An option names others by their letters: its options keep their order.',
      ),
    );
  const kind =
    key.places.length > 1 ? 'multiple' : isTrueFalse(made) ? 'trueFalse' : ('single' as const);
  const dropped = read.some((each) => each.dropped) && key.places.length !== 1;
  return { body: { kind, options: made }, notes, dropped };
}

const truth = /^(đ|đúng|s|sai|true|false)\s*\.?$/iu;

/** Whether a statement without options is right, by its answer line or "(Đ)", "(S)" behind it. */
function truthOf({ answers, stem }: RawQuestion): boolean | undefined {
  const said = answers.map((answer) => truth.exec(answer)?.[1]);
  if (said.length === 1 && said[0] !== undefined) return /^[đt]/iu.test(said[0]);
  const last = stem.at(-1);
  return answers.length === 0 && last && isLine(last) ? verdictIn(last.text)?.right : undefined;
}

/** The text of a question without what stands behind it in brackets: its level, or "(Đ)", "(S)". */
function withoutTags(question: RawQuestion): RawQuestion {
  const last = question.stem.at(-1);
  if (!last || !isLine(last)) return question;
  const tag = difficultyAtEnd(last.text);
  const verdict = question.options.length === 0 ? verdictIn(last.text) : undefined;
  const to = tag?.to ?? verdict?.to;
  if (to === undefined || last.text.slice(0, to).trim() === '') return question;
  const stem = [...question.stem.slice(0, -1), part(last, 0, to)];
  return { ...question, stem, difficulty: tag?.difficulty ?? question.difficulty };
}

/** The letter that the first of several lettered lines has, where options do not begin with A. */
function firstLetter({ stem }: RawQuestion): string | undefined {
  const found = stem.flatMap((block) => {
    const letter = isLine(block) ? /^\s*([B-Z])\s?[.)]\s/u.exec(block.text)?.[1] : undefined;
    return letter === undefined ? [] : [letter];
  });
  return found.length > 1 ? found[0] : undefined;
}

function bodyOf(question: RawQuestion, listed: readonly string[] | undefined) {
  if (question.options.length > 0) return choiceOf(question, listed);
  const right = truthOf(question);
  if (right !== undefined) return { body: trueFalseBody(right), notes: [], dropped: false };
  if (question.essay)
    return { body: { kind: 'essay' as const, key: {} }, notes: [], dropped: false };
  const letter = firstLetter(question);
  const note = letter
    ? refused(
        `Phương án đầu tiên mang chữ ${letter}, không phải A. Hãy đánh lại các chữ từ A; nếu chữ do Word tự đánh, bấm chuột phải vào chữ đó và chọn "Restart at A".`,
        `Its first option has the letter ${letter} and not A. Letter them from A; where Word counts the letters, right-click it and choose "Restart at A".`,
      )
    : refused(
        'Không thấy các phương án A, B, C… Hãy gõ mỗi phương án bắt đầu bằng "A.", "B.", "C."… ở đầu dòng.',
        'It has no options A, B, C… Begin each with "A.", "B.", "C."… at the head of a line.',
      );
  return { notes: [note], dropped: false };
}

/** A question of a document as a draft, right as a whole, or refused with every reason. */
export function toReadItem(
  given: RawQuestion,
  listed: readonly string[] | undefined,
  where: Pick<ReadItem, 'file' | 'number'>,
): { item: ReadItem; dropped: boolean } {
  const { body, notes, dropped } = bodyOf(given, listed);
  const question = withoutTags(given);
  const stem = richOfBlocks(question.stem);
  const all = [...question.notes, ...notes];
  const shared = question.stimulus && richOfBlocks(question.stimulus.content);
  const draft: ForeignDraft | undefined = body && {
    stem: stem.text,
    body,
    ...defined({
      stemRich: stem.rich,
      topic: question.topic,
      difficulty: question.difficulty,
      source: question.source,
      stimulus:
        shared && question.stimulus
          ? {
              name: `${where.file.slice(-250)} ${question.stimulus.name}`,
              text: shared.text,
              ...defined({ rich: shared.rich }),
            }
          : undefined,
    }),
  };
  const item = readItemOf(where, stem.text || `Câu ${question.number}`, draft, all);
  return { item, dropped: dropped || stem.dropped };
}
