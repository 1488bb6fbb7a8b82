import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { anyLine } from '../../../../test/builders/any-item.ts';
import { anyRichText } from '../../../../test/builders/any-rich-text.ts';
import { nothingKnown } from './known-parts.ts';
import { plainIfSimple, richOfPlain } from './plain-as-rich.ts';
import { readMarks } from './read-marks.ts';
import { tidyRich } from './tidy-rich.ts';
import { writeMarks } from './write-marks.ts';

const paragraph = (...content: Extract<RichText[number], { type: 'paragraph' }>['content']) =>
  [{ type: 'paragraph', content }] as RichText;
const read = (text: string) => readMarks(text, nothingKnown).rich;
const square = {
  type: 'formula' as const,
  tex: 'x^2',
  math: { tag: 'mi' as const, children: ['x'] },
};

describe('marks', () => {
  it('gives any rich text back as it was', () => {
    fc.assert(
      fc.property(anyRichText, (rich) => {
        const { text, known } = writeMarks(rich);
        expect(readMarks(text, known)).toEqual({ rich: tidyRich(rich), unknown: [], missing: [] });
      }),
    );
  });

  it('gives any plain text back, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 4 }), (lines) => {
        const plain = lines.join('\n');
        const { text, known } = writeMarks(richOfPlain(plain));
        expect(known.keptBlocks).toEqual([]);
        expect(plainIfSimple(readMarks(text, known).rich)).toBe(plain);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves words as authors type them', () => {
    for (const text of [
      'Giá 5 $ và 10 $, 2 * 3 * 4 = 24, C++ và x^2',
      'Điền vào chỗ trống: ____ hay …',
      'a_b_c [1] {x} ~ 5',
      'Năm 1945.\n1990. Ngày ban hành',
    ])
      expect(writeMarks(richOfPlain(text)).text).toBe(text);
  });

  it('reads the marks of the toolbar', () => {
    expect(read('**đậm** *nghiêng* ++gạch++ ~~bỏ~~ H_{2}O m^{2} `mã`')).toEqual(
      paragraph(
        { type: 'b', content: ['đậm'] },
        ' ',
        { type: 'i', content: ['nghiêng'] },
        ' ',
        { type: 'u', content: ['gạch'] },
        ' ',
        { type: 's', content: ['bỏ'] },
        ' H',
        { type: 'sub', content: ['2'] },
        'O m',
        { type: 'sup', content: ['2'] },
        ' ',
        { type: 'code', content: ['mã'] },
      ),
    );
    expect(read('*a **b** c*')).toEqual(
      paragraph({ type: 'i', content: ['a ', { type: 'b', content: ['b'] }, ' c'] }),
    );
    expect(read('Các ý:\n- một\n- hai')).toMatchObject([
      { type: 'paragraph' },
      { type: 'bullets', items: [paragraph('một'), paragraph('hai')] },
    ]);
    expect(read('|= Cơ quan |= Số |\n| Bộ | 3 |')).toMatchObject([
      {
        type: 'table',
        rows: [
          [{ heading: true }, { heading: true }],
          [{}, {}],
        ],
      },
    ]);
  });

  it('takes formulas it knows, in every way to write them, and names the others', () => {
    const known = { ...nothingKnown, formulas: [square] };
    for (const text of ['$x^2$', '\\(x^2\\)', '\\( x^2 \\)'])
      expect(readMarks(text, known).rich).toEqual(paragraph(square));
    expect(readMarks('$x^2$ và $$y$$', known)).toEqual({
      rich: paragraph(square, ' và $$y$$'),
      unknown: [{ tex: 'y', display: true }],
      missing: [],
    });
    expect(readMarks('từ $5 lên 7$', known).unknown).toEqual([]);
  });

  it('shows images by a short name with their size, and says which it does not have', () => {
    const image = {
      type: 'image' as const,
      media: `abcdef1234${'0'.repeat(54)}`,
      alt: 'Sơ đồ [1]',
    };
    const { text, known } = writeMarks(paragraph('Xem ', { ...image, width: 300 }));
    expect(text).toBe('Xem ![Sơ đồ [1\\]](abcdef1234 =300)');
    expect(readMarks(text, known).rich).toEqual(paragraph('Xem ', { ...image, width: 300 }));
    expect(readMarks(text, nothingKnown).missing).toEqual(['abcdef1234']);
  });

  it('keeps whole what it cannot write, and gives it back beside edited text', () => {
    const nested: RichText = [
      { type: 'bullets', items: [[{ type: 'bullets', items: [paragraph('sâu')] }]] },
    ];
    const { text, known } = writeMarks([...paragraph('Trước'), ...nested]);
    expect(text).toBe('Trước\n\n⟦danh sách 1⟧');
    expect(readMarks(text.replace('Trước', 'Sau'), known).rich).toEqual([
      ...paragraph('Sau'),
      ...nested,
    ]);
  });
});
