import type { ElementContent } from 'hast';
import type { Inline, Mark } from '../../../shared/rich-text/rich-text.ts';
import { splitTex } from '../math/split-tex.ts';
import type { HtmlReader } from './html-reader.ts';
import { imageOf } from './image-of.ts';
import { joined } from './joined.ts';
import { marksOf } from './marks-of.ts';
import { mathOfHtml } from './math-of-html.ts';
import { texOfHtml } from './tex-of-html.ts';

/** Text within all of the marks, the first outermost. */
export function wrapped(marks: readonly Mark[], content: Inline[]): Inline[] {
  return content.length === 0
    ? []
    : marks.reduceRight<Inline[]>((inner, type) => [{ type, content: joined(inner) }], content);
}

/** Running text from a node of HTML: marked text, line breaks, images, formulas. */
export function inlineOf(node: ElementContent, reader: HtmlReader): Inline[] {
  if (node.type === 'text') {
    const value = node.value.replace(/[ \t\r\n\f]+/g, ' ');
    if (!reader.tex) return [value];
    const { content, broken } = splitTex(value);
    for (const each of broken)
      reader.note({
        kind: 'changed',
        vi: `Công thức ${each.slice(0, 60)} không đọc được, giữ nguyên dạng chữ.`,
        en: `The formula ${each.slice(0, 60)} could not be read and stays as text.`,
      });
    return content;
  }
  if (node.type !== 'element') return [];
  if (node.tagName === 'br') return [{ type: 'break' }];
  if (node.tagName === 'img') return imageOf(node, reader);
  if (node.tagName === 'math') {
    const math = mathOfHtml(node);
    const display = node.properties.display === 'block';
    const written = math && texOfHtml(node, math, display);
    if (written) return [written];
    if (math) return [{ type: 'formula', math, ...(display ? { display } : {}) }];
    reader.note({
      kind: 'refused',
      vi: 'Có công thức MathML mà trình duyệt không vẽ được.',
      en: 'A formula in MathML holds what browsers do not draw.',
    });
    return [];
  }
  return wrapped(
    marksOf(node),
    node.children.flatMap((child) => inlineOf(child, reader)),
  );
}
