import type { ForeignDraft } from '../../rules/foreign-draft.ts';
import { importNote } from '../../rules/import-note.ts';
import type { ReadBank, ReadItem } from '../../rules/read-bank.ts';
import { readItemOf } from '../../rules/read-item-of.ts';
import { readMarked } from '../marked/read-marked.ts';
import { decodeText } from '../text/decode-text.ts';

const { refused } = importNote;
export const answerLine = /^\s*(?:ANSWER|ĐÁP ÁN)\s*:\s*(.*)$/iu;
const optionLine = /^\s*([A-Za-z])[).](?:\s+(.*)|(.*))$/u;
interface Open {
  readonly line: number;
  readonly stem: string[];
  readonly options: { readonly letter: string; text: string; readonly line: number }[];
}

/** An option as its line says: "A) …" or "A. …", the next letter of its question. */
function optionOf(text: string, open: Open): { letter: string; text: string } | undefined {
  const found = optionLine.exec(text);
  if (!found || open.stem.length === 0) return undefined;
  const letter = (found[1] ?? '').toUpperCase();
  const expected = String.fromCharCode(65 + open.options.length);
  // "A.N. Ostrovsky" in a text is no option; "A)x" is. The first letter may only be A.
  if (found[2] === undefined && text.trim()[1] === '.') return undefined;
  if (letter !== expected && open.options.length === 0) return undefined;
  return { letter, text: (found[2] ?? found[3] ?? '').trim() };
}

function itemOf(open: Open, answer: string | undefined, file: string, number: number): ReadItem {
  const where = { file, number, line: open.line };
  const stem = readMarked(open.stem.join('\n'), 'plain');
  const name = stem.text || open.options.map((option) => option.text).join(' ');
  const wrong = open.options.find(({ letter }, i) => letter !== String.fromCharCode(65 + i));
  const notes = [...stem.notes];
  if (wrong)
    notes.push(
      refused(
        `Dòng ${wrong.line}: phương án ${wrong.letter} không theo thứ tự A, B, C…`,
        `Line ${wrong.line}: option ${wrong.letter} is not the next letter of A, B, C…`,
      ),
    );
  if (answer === undefined) {
    const last = open.options.at(-1)?.line ?? open.line;
    notes.push(
      open.options.length === 0
        ? refused(
            `Dòng ${open.line}: không phải câu hỏi Aiken, không có phương án và dòng ANSWER.`,
            `Line ${open.line}: no Aiken question, it has neither options nor an ANSWER line.`,
          )
        : refused(
            `Sau dòng ${last} thiếu dòng "ANSWER: …" cho biết đáp án.`,
            `After line ${last} the line "ANSWER: …" is missing.`,
          ),
    );
    return readItemOf(where, name, undefined, notes);
  }
  const letter = /^([A-Za-z])\s*[).]?\s*$/.exec(answer.trim())?.[1]?.toUpperCase();
  const right = open.options.findIndex((option) => option.letter === letter);
  if (open.stem.length > 0 && open.options.length > 0 && right < 0)
    notes.push(
      refused(
        `Đáp án "${answer.trim().slice(0, 20)}" không phải chữ cái của một phương án.`,
        `The answer "${answer.trim().slice(0, 20)}" is not the letter of one of its options.`,
      ),
    );
  const options = open.options.map(({ text }, i) => {
    const read = readMarked(text, 'plain');
    return { text: read.text, ...(read.rich ? { rich: read.rich } : {}), correct: i === right };
  });
  const draft: ForeignDraft = {
    stem: stem.text,
    ...(stem.rich ? { stemRich: stem.rich } : {}),
    body: { kind: 'single', options },
  };
  return readItemOf(where, name, draft, notes);
}

/**
 * Reads a file of Aiken: the question on one line or several, options "A) …" or "A. …", and
 * "ANSWER: B". Every question is right or listed with its line and the reason; one without an answer
 * ends where a blank line and the next question begin.
 */
export function readAiken(bytes: Uint8Array, fileName: string): ReadBank {
  const { text, notes } = decodeText(bytes);
  const items: ReadItem[] = [];
  let open: Open | undefined;
  let gap = false;
  const end = (answer?: string) => {
    if (open) items.push(itemOf(open, answer, fileName, items.length + 1));
    open = undefined;
  };
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    if (raw.trim() === '') {
      gap = true;
      continue;
    }
    const answer = answerLine.exec(raw);
    const option = answer || !open ? undefined : optionOf(raw, open);
    if (answer) {
      open ??= { line, stem: [], options: [] };
      end(answer[1] ?? '');
    } else if (option && open) open.options.push({ ...option, line });
    else if (open && open.options.length > 0) {
      const last = open.options.at(-1);
      // A long option goes on in the next line; after a blank line, another question begins.
      if (gap || !last) end();
      else last.text += `\n${raw.trim()}`;
      if (gap || !last) open = { line, stem: [raw.trim()], options: [] };
    } else if (open && !gap) open.stem.push(raw.trim());
    else {
      end();
      open = { line, stem: [raw.trim()], options: [] };
    }
    gap = false;
  }
  end();
  const empty = refused('Tệp không có câu hỏi nào.', 'The file holds no question.');
  return { items, media: new Map(), notes: items.length > 0 ? notes : [...notes, empty] };
}
