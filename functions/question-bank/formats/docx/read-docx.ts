import { gatherImages } from '../../media/gather-images.ts';
import { importNote } from '../../rules/import-note.ts';
import type { ImportNote, ReadBank } from '../../rules/read-bank.ts';
import type { KeyPair } from './keys/key-list.ts';
import { findQuestions } from './questions/find-questions.ts';
import { numberGaps } from './questions/number-gaps.ts';
import type { RawQuestion } from './questions/raw-question.ts';
import { toReadItem } from './questions/to-read-item.ts';
import { openDocx } from './word/open-docx.ts';

const { changed, lost, refused } = importNote;
const ambiguous = refused(
  'Bảng đáp án có nhiều dòng cùng số câu này, không rõ dòng nào. Hãy đánh số câu và đáp án không trùng nhau.',
  'The list of keys has its number more than once: which line is meant is not clear. Give each question a number of its own.',
);

/** What the lists of keys say of each question: as many lists as parts, or one list of all numbers. */
function listedKeys(
  questions: readonly RawQuestion[],
  keys: readonly (readonly KeyPair[])[],
): (question: RawQuestion) => readonly string[] | 'ambiguous' | undefined {
  const sections = [...new Set(questions.map(({ section }) => section))];
  const apart = keys.length === sections.length && keys.length > 1;
  return (question) => {
    const lists = apart ? [keys[sections.indexOf(question.section)] ?? []] : keys;
    const found = lists.flat().filter(({ number }) => number === question.number);
    const [first] = found;
    if (!first) return undefined;
    const twins = apart ? 1 : questions.filter(({ number }) => number === question.number).length;
    const agreed = found.every(({ letters }) => letters.join() === first.letters.join());
    return agreed && twins === 1 ? first.letters : 'ambiguous';
  };
}

const seenNotes: Readonly<Record<'legacy' | 'hidden' | 'tracked' | 'footnote', ImportNote>> = {
  legacy: changed(
    'Chữ gõ bằng phông cũ (TCVN3, VNI) đã đổi sang Unicode. Hãy xem lại chữ và dấu.',
    'Text in old Vietnamese fonts (TCVN3, VNI) was made Unicode. Look at its letters and marks.',
  ),
  hidden: lost('Chữ ẩn trong Word không được đọc.', 'Hidden text of the document is not read.'),
  tracked: changed(
    'Tệp có vết sửa (Track Changes): chữ thêm được tính, chữ xóa thì không.',
    'The document has tracked changes: what was inserted counts, what was deleted does not.',
  ),
  footnote: lost('Bỏ chú thích cuối trang.', 'Footnotes are left out.'),
};

const strayNote = lost(
  'Hình vẽ, hộp văn bản hoặc đối tượng nằm ngoài các câu hỏi không được đọc. Nếu trong đó có câu hỏi hay đáp án, hãy chép ra thành chữ thường.',
  'Shapes, text boxes and objects outside of the questions are not read. Copy questions or keys in them out as plain text.',
);
const codesNote = lost(
  'Bảng đáp án có nhiều mã đề nên không dùng được. Hãy chỉ để lại cột đáp án của đề này rồi nhập lại.',
  'The table of keys is of several codes of the test and is not used. Leave only the keys of this one and send the file again.',
);

/**
 * Reads a Word file (.docx) as Vietnamese offices type tests: "Câu 1.", options A to F on lines of
 * their own, in one line or in tables, the right one set apart, starred, or named after the question
 * or in a list of keys. Every question is right as a whole or refused with its reason.
 */
export function readDocx(bytes: Uint8Array, fileName: string): ReadBank {
  const images = gatherImages();
  const opened = openDocx(bytes, images);
  if (!opened.ok) {
    const { findings, values = {} } = opened.problem;
    const fault = findings?.[0] ?? { vi: `${values.reason_vi}.`, en: `${values.reason_en}.` };
    const told = fault.vi.includes('Hãy');
    const note = refused(
      `Không đọc được tệp Word: ${fault.vi}${told ? '' : ' Hãy mở tệp bằng Word, chọn Save As, lưu thành .docx rồi gửi lại.'}`,
      `Not a readable Word file: ${fault.en}${told ? '' : ' Open it in Word, save it as .docx and send it again.'}`,
    );
    return { items: [], media: new Map(), notes: [note] };
  }
  const { blocks, seen } = opened.value;
  const { questions, keys, ignored, strays, codes } = findQuestions(blocks);
  const keyOf = listedKeys(questions, keys);
  let dropped = false;
  const items = questions.map((question, i) => {
    const listed = keyOf(question);
    if (listed === 'ambiguous') question.notes.push(ambiguous);
    const key = listed === 'ambiguous' ? undefined : listed;
    const read = toReadItem(question, key, { file: fileName, number: question.number || i + 1 });
    dropped ||= read.dropped;
    return read.item;
  });
  const notes = [...seen].map((each) => seenNotes[each]);
  if (strays) notes.push(strayNote);
  if (codes) notes.push(codesNote);
  notes.push(...numberGaps(questions));
  if (ignored.length > 0) {
    const shown = ignored
      .slice(0, 5)
      .map((text) => `"${text.slice(0, 60)}"`)
      .join(', ');
    notes.push(
      lost(
        `${ignored.length} dòng không thuộc câu hỏi nào: ${shown}${ignored.length > 5 ? '…' : ''}.`,
        `${ignored.length} lines belong to no question: ${shown}${ignored.length > 5 ? '…' : ''}.`,
      ),
    );
  }
  if (dropped)
    notes.push(
      changed(
        'Chữ đậm hoặc gạch chân của cả một câu là kiểu trình bày, không giữ.',
        'Bold or underline of a whole text is how the document looks and is not kept.',
      ),
    );
  if (items.length === 0)
    notes.push(
      refused(
        'Tệp không có câu hỏi nào. Mỗi câu cần bắt đầu bằng "Câu 1." hoặc "1.", mỗi phương án bằng "A.", "B."…',
        'The file holds no question. Each should begin with "Câu 1." or "1.", each option with "A.", "B."…',
      ),
    );
  return { items, media: images.all, notes };
}
