import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAiken } from './read-aiken.ts';

const read = (text: string) => readAiken(Buffer.from(text), 'de.txt');

test('options with ) or ., CRLF, blank lines, several lines', () => {
  const { items, notes } = read(
    'Cơ quan nào\r\ncao nhất?\r\nA) Chính phủ\r\nB) Quốc hội\r\nANSWER: B\r\n\r\nThủ đô?\n\nA. Hà Nội\n\nB. Huế,\n   cố đô\nANSWER: a\n',
  );
  expect(notes).toEqual([]);
  expect(items.map(({ line, draft }) => [line, draft?.stem, draft?.body])).toEqual([
    [
      1,
      'Cơ quan nào\ncao nhất?',
      {
        kind: 'single',
        options: [
          { text: 'Chính phủ', correct: false },
          { text: 'Quốc hội', correct: true },
        ],
      },
    ],
    [
      7,
      'Thủ đô?',
      {
        kind: 'single',
        options: [
          { text: 'Hà Nội', correct: true },
          { text: 'Huế,\ncố đô', correct: false },
        ],
      },
    ],
  ]);
});

test('what is wrong is told with its line and hides no other question', () => {
  const { items } = read(
    'Một\nA) x\nANSWER: A\n\nHai\nA) x\nC) y\nANSWER: A\n\nBa\nA) x\nB) y\n\nBốn\nA) x\nB) y\nANSWER: D\n\nLời dẫn\n\nNăm\nA) x\nB) y\nANSWER: B',
  );
  const said = items.map((item) => item.notes.map((note) => note.en).join(' '));
  expect(said).toEqual([
    'It has too few options (1), at least 2 are needed.',
    'Line 7: option C is not the next letter of A, B, C…',
    'After line 12 the line "ANSWER: …" is missing.',
    'The answer "D" is not the letter of one of its options. None of its options is right.',
    'Line 19: no Aiken question, it has neither options nor an ANSWER line.',
    '',
  ]);
});

test('any lines at all give questions or reasons', () => {
  const line = fc.constantFrom('', 'Câu', 'A) x', 'B. y', 'ANSWER: A', 'ANSWER:', 'A.N. Ostrovsky');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { items, notes } = read(lines.join('\n'));
      expect(items.length + notes.length).toBeGreaterThan(0);
      for (const item of items)
        expect(item.draft === undefined).toBe(item.notes.some((note) => note.kind === 'refused'));
    }),
  );
});
