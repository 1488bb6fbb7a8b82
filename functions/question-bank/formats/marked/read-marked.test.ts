import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Markup, readMarked } from './read-marked.ts';

describe('translations', () => {
  test('{mlang} in the middle of a word, without an end, for others', () => {
    expect(readMarked('a{mlang vi}một{mlang}b', 'html')).toEqual({ text: 'amộtb', notes: [] });
    expect(readMarked('{mlang en}One{mlang vi}Một', 'html')).toMatchObject({
      text: 'Một',
      textEn: 'One',
    });
    expect(readMarked('{mlang vi}Một{mlang}{mlang other}Else{mlang}', 'html').text).toBe('Một');
  });

  test('a text in English alone is that text', () => {
    const read = readMarked('<span lang="en" class="multilang">Which?</span>', 'html');
    expect(read).toEqual({ text: 'Which?', notes: [] });
  });
});

describe('Markdown', () => {
  test('headings, numbers, links, images, code', () => {
    const image = (src: string) => (src === 'a.png' ? 'a'.repeat(64) : undefined);
    const read = readMarked(
      '# Đề\n\n1. một\n2. hai\n\nXem [luật](http://x) ![bản đồ](a.png)\n\n    x = 1\n\nsnake_case_name và 2 * 3 * 4',
      'markdown',
      image,
    );
    expect(read.text).toBe(
      'Đề\n1) một\n2) hai\nXem luật [hình: bản đồ]\nx = 1\nsnake_case_name và 2 * 3 * 4',
    );
    expect(read.notes.map((note) => note.kind)).toEqual(['changed']);
  });
});

/** Marks that open and never close: what makes a careless pattern look again and again. */
const traps: readonly (readonly [Markup, string])[] = [
  ['markdown', '**a'],
  ['markdown', '*a'],
  ['markdown', '`a'],
  ['markdown', '[a]('],
  ['markdown', '![a](b'],
  ['markdown', '_a '],
  ['html', '{mlang vi}x'],
  ['html', '<span class="multilang" lang="vi">'],
  ['html', '\\('],
  ['html', '$$a'],
  ['moodle', '>\n'],
  ['plain', '\n'],
];
test.each(traps)('%s: %s without end is read or refused in a moment', (markup, trap) => {
  const start = performance.now();
  const { notes } = readMarked(trap.repeat(4000), markup);
  expect(performance.now() - start).toBeLessThan(5000);
  expect(Array.isArray(notes)).toBe(true);
  const huge = readMarked(trap.repeat(400_000), markup);
  expect(huge.notes.map((note) => note.kind)).toContain('refused');
});

test('any text in any mark-up gives some text or a refusal', () => {
  const markup = fc.constantFrom<Markup>('html', 'moodle', 'plain', 'markdown');
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), markup, (text, each) => {
      expect(typeof readMarked(text, each).text).toBe('string');
    }),
  );
});
