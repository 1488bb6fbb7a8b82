import * as fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { mathOfTex } from '../../../functions/question-bank/math/math-of-tex.ts';
import { plainOfRich } from '../../../shared/rich-text/plain-of-rich.ts';
import { type RichText, richText } from '../../../shared/rich-text/rich-text.ts';
import { anyRichText } from '../../../test/builders/any-rich-text.ts';
import { Picture } from './picture.tsx';
import { RichTextView } from './rich-text-view.tsx';
import { ShowImage, type ShownImage } from './show-image.ts';

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const draw = (rich: RichText, inLabel = false) =>
  renderToStaticMarkup(<RichTextView rich={rich} inLabel={inLabel} />);
const read = (html: string) => fromHtml(html, { fragment: true }) as Node;
/** Only what the generated texts are made of: no bullets, numbers or brackets of either side. */
const bare = (text: string) => text.replace(/[^ABC<&"ệ]/g, '');
const paragraph = (...content: Extract<RichText[number], { type: 'paragraph' }>['content']) => [
  { type: 'paragraph' as const, content },
];

describe('a rich text on the page', () => {
  it('is drawn whatever it holds, with exactly the text that plain places show', () => {
    fc.assert(
      fc.property(anyRichText, fc.boolean(), (rich, inLabel) => {
        expect(richText.safeParse(rich).success).toBe(true);
        const drawn = read(draw(rich, inLabel));
        expect(bare(textOf(drawn))).toBe(bare(plainOfRich(rich)));
      }),
    );
  });

  it('never makes an element that is not of its own kind, however a text reads', () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const drawn = all(
      read(
        draw([
          { type: 'paragraph', content: [evil, { type: 'b', content: [evil] }] },
          { type: 'code', text: evil },
          {
            type: 'paragraph',
            content: [{ type: 'formula', math: { tag: 'mtext', children: [evil] } }],
          },
        ]),
      ),
    );
    const names = new Set(drawn.flatMap((node) => node.tagName ?? []));
    expect(names).toEqual(new Set(['div', 'p', 'b', 'pre', 'math', 'mtext']));
  });

  it('draws a formula as mathematics, and names it where it stands in a label', () => {
    const formula = mathOfTex('\\frac{1}{x^2}', true);
    if (!formula) throw new Error('no formula');
    const inStem = all(read(draw(paragraph(formula)))).find((node) => node.tagName === 'math');
    expect(inStem?.properties?.display).toBe('block');
    expect(inStem?.properties?.ariaLabel).toBeUndefined();
    expect(all(inStem as Node).map((node) => node.tagName)).toContain('mfrac');
    const named = all(read(draw(paragraph(formula), true))).find((node) => node.tagName === 'math');
    expect(named?.properties?.ariaLabel).toBe('\\frac{1}{x^2}');
    const { tex: _, ...untold } = formula;
    const linear = all(read(draw(paragraph(untold), true))).find((n) => n.tagName === 'math');
    expect(linear?.properties?.ariaLabel).toBe('1/x2');
  });

  it('says which cells of a table are headings of a column or a row', () => {
    const cell = (text: string, heading?: true) => ({
      ...(heading ? { heading } : {}),
      content: paragraph(text),
    });
    const table = read(
      draw([
        {
          type: 'table',
          rows: [
            [cell('Năm', true), cell('Thu', true)],
            [cell('2025', true), cell('12')],
          ],
        },
      ]),
    );
    const headings = all(table).filter((node) => node.tagName === 'th');
    expect(headings.map((node) => [textOf(node), node.properties?.scope])).toEqual([
      ['Năm', 'col'],
      ['Thu', 'col'],
      ['2025', 'row'],
    ]);
  });
});

describe('an image in a rich text', () => {
  const image = { type: 'image' as const, media: 'a'.repeat(64), alt: 'Sơ đồ tổ chức', width: 300 };
  const show = (src: string | undefined, inLabel: boolean) => {
    const Show = ({ media: _, ...rest }: ShownImage) => <Picture src={src} {...rest} />;
    return all(
      read(
        renderToStaticMarkup(
          <ShowImage.Provider value={Show}>
            <RichTextView rich={paragraph(image)} inLabel={inLabel} />
          </ShowImage.Provider>,
        ),
      ),
    );
  };
  const names = (nodes: Node[]) => nodes.flatMap((node) => node.tagName ?? []);

  it('is a button with its description as name, and only an image within a label', () => {
    const inStem = show('data:image/png;base64,AAAA', false);
    expect(names(inStem)).toContain('button');
    expect(inStem.find((node) => node.tagName === 'img')?.properties?.alt).toBe('Sơ đồ tổ chức');
    expect(names(show('data:image/png;base64,AAAA', true))).not.toContain('button');
  });

  it('gives its description where it could not be had', () => {
    const missing = show(undefined, false);
    expect(names(missing)).not.toContain('img');
    expect(missing.map((node) => node.value ?? '').join('')).toContain('Sơ đồ tổ chức');
  });
});
