import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainOfRich } from '../../../shared/rich-text/plain-of-rich.ts';
import { richText } from '../../../shared/rich-text/rich-text.ts';
import { htmlToRich } from './html-to-rich.ts';

const image = (src: string) => (src === 'a.png' ? 'a'.repeat(64) : undefined);

describe('foreign HTML', () => {
  test('that is only text stays plain', () => {
    expect(htmlToRich('<p>Một  &amp;\n hai</p><p>ba</p>')).toEqual({
      text: 'Một & hai\nba',
      notes: [],
    });
  });

  test('keeps marks by name and by style', () => {
    const { rich, text } = htmlToRich(
      'H<sub>2</sub>O <span style="font-weight: bold; text-decoration: underline">đậm</span>',
    );
    expect(text).toBe('H2O đậm');
    expect(rich).toEqual([
      {
        type: 'paragraph',
        content: [
          'H',
          { type: 'sub', content: ['2'] },
          'O ',
          { type: 'b', content: [{ type: 'u', content: ['đậm'] }] },
        ],
      },
    ]);
  });

  test('keeps lists, tables and images', () => {
    const { rich, notes } = htmlToRich(
      '<div>Xem<ul><li>một</li><li>hai</li></ul><table><tbody><tr><th>A</th><td>1</td></tr></tbody></table><img src="a.png" alt="Bản đồ" width="120" onerror="x()"></div>',
      { image },
    );
    expect(notes).toEqual([]);
    expect(rich?.map((block) => block.type)).toEqual([
      'paragraph',
      'bullets',
      'table',
      'paragraph',
    ]);
    expect(JSON.stringify(rich)).not.toContain('onerror');
    expect(rich?.[3]).toEqual({
      type: 'paragraph',
      content: [{ type: 'image', media: 'a'.repeat(64), alt: 'Bản đồ', width: 120 }],
    });
  });

  test('an image that is not there refuses the question', () => {
    const { notes } = htmlToRich('<img src="http://elsewhere/x.png">', { image });
    expect(notes.map((note) => note.kind)).toEqual(['refused']);
  });

  test('formulas come from MathML and from TeX', () => {
    const mathml = '<math><msqrt><mi>x</mi></msqrt></math>';
    const { rich } = htmlToRich(`Tính ${mathml} và \\(\\frac{1}{2}\\)`, { tex: true });
    expect(rich?.[0]).toMatchObject({
      content: [
        'Tính ',
        { type: 'formula', math: { tag: 'math' } },
        ' và ',
        { type: 'formula', tex: '\\frac{1}{2}' },
      ],
    });
  });

  test('TeX that annotates MathML is kept where it says the same', () => {
    const noted = (tex: string) =>
      htmlToRich(
        `<math><semantics><mrow><msqrt><mi>x</mi></msqrt></mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics></math>`,
      );
    expect(noted('\\sqrt{x}').rich?.[0]).toMatchObject({ content: [{ tex: '\\sqrt{x}' }] });
    expect(noted('\\sqrt{y}').text).toBe('x');
    expect(noted('\\href{x}{y}').text).toBe('x');
  });

  test('a formula that cannot be read stays text and says so', () => {
    const { text, notes } = htmlToRich('Giá \\(\\href{x}{y}\\)', { tex: true });
    expect(text).toBe('Giá \\(\\href{x}{y}\\)');
    expect(notes.map((note) => note.kind)).toEqual(['changed']);
  });

  test.each([
    ['<script>alert(1)</script>Một', 'Một', 'lost'],
    ['<a href="javascript:x">Một</a>', 'Một', 'changed'],
    ['Một<iframe src="x"></iframe>', 'Một', 'lost'],
    ['Một<svg onload="x"></svg>', 'Một', 'lost'],
  ])('%s loses what could run, with a note', (html, text, kind) => {
    const read = htmlToRich(html);
    expect(read.text).toBe(text);
    expect(read.rich).toBeUndefined();
    expect(read.notes.map((note) => note.kind)).toEqual([kind]);
  });

  test('elements nested without end are refused, not a crash', () => {
    expect(htmlToRich('<b>'.repeat(60_000)).notes[0]?.kind).toBe('refused');
  });

  test('whatever comes in, what goes out fits the schema and has the same text', () => {
    const tags = fc.constantFrom('<b>', '</b>', '<p>', '<table>', '<tr><td>', '<ul><li>', '<br>');
    const more = fc.constantFrom('</li>', '<math><mi>', '<img src=a.png>', 'chữ ', '&lt;', '<pre>');
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, more, fc.string())), (parts) => {
        const { rich, text } = htmlToRich(parts.join(''), { image, tex: true });
        if (!rich) return;
        expect(richText.safeParse(rich).success).toBe(true);
        expect(plainOfRich(rich)).toBe(text);
      }),
    );
  });
});
