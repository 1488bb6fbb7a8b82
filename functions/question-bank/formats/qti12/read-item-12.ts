import type { ReadItem } from '../../rules/read-bank.ts';
import { gap, numberedGap, severalParts } from '../gap-text.ts';
import { NotEvaluated, ruleTooLong } from '../qti/scoring/not-evaluated.ts';
import { longestRule } from '../qti/scoring/score-rule.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { countElements, elementsOf } from '../xml/xml-node.ts';
import { type Blank12, blanks12, blanksOf, isBlanks } from './blanks-12.ts';
import { choice12 } from './choice-12.ts';
import { type Item12, stemOf } from './item-12.ts';
import { match12 } from './match-12.ts';
import { written12 } from './written-12.ts';

/** Kinds of Canvas that no kind of question here stands for. */
const foreign: Readonly<Record<string, { vi: string; en: string }>> = {
  calculated_question: {
    vi: 'câu tính theo công thức với số thay đổi',
    en: 'a formula with changing numbers',
  },
  file_upload_question: { vi: 'nộp tệp', en: 'uploading a file' },
  hot_spot_question: { vi: 'chọn vùng trên hình', en: 'choosing a spot in a picture' },
};

/** The gaps of the text where its blanks were. */
const withGaps = (blanks: readonly Blank12[]) => (html: string) =>
  blanks.reduce((text, { name }, i) => {
    const shown = blanks.length > 1 ? numberedGap(i + 1) : gap;
    return text.replaceAll(`[${escapeXml(name)}]`, shown).replaceAll(`[${name}]`, shown);
  }, html);

function answered(asked: Item12, blanks: readonly Blank12[] | undefined) {
  const { responses, type, notes } = asked;
  const [response] = responses;
  if (type === 'text_only_question')
    return notes.refuse(
      'Đây là đoạn văn, không có gì để trả lời. Nếu có câu hỏi về đoạn này, hãy thêm nó làm ngữ liệu chung của các câu đó.',
      'This is a text with nothing to answer. If questions are about it, add it as their shared stimulus.',
    );
  const unlike = Object.hasOwn(foreign, type) ? foreign[type] : undefined;
  if (unlike || elementsOf(asked.item, 'itemproc_extension').length > 0)
    return notes.refuse(
      `Dạng câu hỏi "${unlike?.vi ?? 'tính theo công thức'}" (${type}) không có trong hệ thống.`,
      `There is no kind of question here for ${unlike?.en ?? 'a formula'} (${type}).`,
    );
  if (!response)
    return notes.refuse('Tệp không có câu hỏi để trả lời.', 'There is nothing to answer in it.');
  if (blanks) return blanks12(blanks, asked);
  if (isBlanks(type))
    return notes.refuse(
      'Không thấy chỗ của các ô trống trong nội dung câu hỏi.',
      'The text of the question does not show where its blanks are.',
    );
  const other = responses.find(({ name }) => !/^response_(?:lid|str|num)$/.test(name));
  if (other)
    return notes.refuse(
      `Dạng câu hỏi ${other.name} không có trong hệ thống.`,
      `There is no kind of question here for ${other.name}.`,
    );
  if (responses.length > 1) {
    const pairs = responses.every(
      ({ name, attributes }) => name === 'response_lid' && attributes.rcardinality !== 'Multiple',
    );
    if (pairs) return match12(asked);
    notes.add(severalParts(responses.length));
    return undefined;
  }
  return response.name === 'response_lid' ? choice12(response, asked) : written12(response, asked);
}

function read(asked: Item12, points: number | undefined): ReadItem['draft'] {
  const { item, notes } = asked;
  const rules = elementsOf(item, 'resprocessing').reduce(
    (sum, each) => sum + countElements(each),
    0,
  );
  if (rules > longestRule) throw new NotEvaluated(ruleTooLong);
  const blanks = blanksOf(asked);
  const found = answered(asked, blanks);
  // What stands within the one response asks too: the left side of a single pair, or the whole question.
  const [only, another] = asked.responses;
  const within = only && !another && !blanks ? elementsOf(only, 'material') : [];
  const stem = asked.text([...stemOf(item), ...within], withGaps(blanks ?? []));
  if (elementsOf(item, 'itemfeedback').length > 0)
    notes.lose(
      'Phản hồi cho thí sinh (feedback) không được nhập.',
      'Feedback to candidates is not imported.',
    );
  const worth = points ?? (found?.full === 100 ? 1 : found?.full);
  if (worth !== undefined && worth !== 1 && found?.full !== undefined)
    notes.lose(
      `Câu được ${worth} điểm trong tệp; ở đây mỗi câu tính như nhau.`,
      `It is worth ${worth} points in the file; here all questions count the same.`,
    );
  if (stem.text === '' && !notes.isRefused())
    return notes.refuse('Câu hỏi không có nội dung.', 'The question has no text.');
  if (!found || notes.isRefused()) return undefined;
  return { stem: stem.text, ...(stem.rich ? { stemRich: stem.rich } : {}), body: found.body };
}

/** The question of an `item` of QTI 1.2; no draft, with the reason noted, where it cannot be one. */
export function readItem12(asked: Item12, points: number | undefined): ReadItem['draft'] {
  try {
    return read(asked, points);
  } catch (error) {
    if (!(error instanceof NotEvaluated)) throw error;
    return asked.notes.refuse(error.reason.vi, error.reason.en);
  }
}
