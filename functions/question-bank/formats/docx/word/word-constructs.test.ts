import { describe, expect, test } from 'vitest';
import { docx, p, r } from '../../../../../test/builders/docx-files.ts';
import { readDocx } from '../read-docx.ts';

const read = (body: readonly string[]) => readDocx(docx(body), 'de.docx');
const sym = (font: string, char: string) =>
  `<w:r><w:rPr><w:b/></w:rPr><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

describe('what Word writes its own way', () => {
  const body = (stem: string) => [p([r('Câu 1. '), stem]), p('A. Một'), p('B. Hai'), p('ĐA: B')];
  const signs = {
    'a sign of Wingdings': [sym('Wingdings', 'F0E0'), '→'],
    'a sign of Wingdings 2': [sym('Wingdings 2', 'F050'), '✓'],
    'a sign of Symbol': [sym('Symbol', 'F0D0'), '∠'],
    'letters set in Symbol': [r('a\uF0B3', { font: 'Symbol' }), 'α≥'],
    'Vietnamese set in Symbol': [r('ế', { font: 'Symbol' }), 'ế'],
    'a word with its reading above': [
      '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>とう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      '東',
    ],
  };
  test.each(Object.entries(signs))('%s', (_, [xml = '', text]) => {
    expect(read(body(xml)).items[0]?.draft?.stem).toBe(text);
  });

  test('a sign that nobody knows keeps its question out, with what to do', () => {
    const [item] = read(body(sym('Webdings', 'F021'))).items;
    expect(item?.draft).toBeUndefined();
    expect(item?.notes[0]?.vi).toMatch(/phông Webdings .* Hãy thay/);
  });

  test('a tick tells the right option, before it or behind it; empty boxes tell nothing', () => {
    const tick = sym('Wingdings', 'F0FC');
    const options = {
      before: [p('☐ A. Một'), p('☑ B. Hai')],
      behind: [p('A. Một'), p([r('B. Hai '), tick])],
    };
    for (const lines of Object.values(options))
      expect(read([p('Câu 1. Mấy?'), ...lines]).items[0]?.draft?.body).toMatchObject({
        options: [
          { text: 'Một', correct: false },
          { text: 'Hai', correct: true },
        ],
      });
  });

  test('a small file that unpacks to millions of elements is told, not read', () => {
    const [note] = read(['<w:p/>'.repeat(300_001)]).notes;
    expect(note?.vi).toContain('Hãy chia thành nhiều tệp');
    const [long] = read([p(`Câu 1. ${'dài '.repeat(2_000_000)}`)]).items;
    expect(long?.draft).toBeUndefined();
  });
});
