import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Block, Inline, MathNode, RichText } from '../../../shared/rich-text/rich-text.ts';

/** What an image becomes: its address, or the text that stands for it where it has none. */
export type ImageAddress = (
  media: string,
  alt: string,
) => { readonly src: string } | { readonly text: string };

const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

/** Text that only looks like TeX is parted by an empty mark, so that no filter makes a formula of it. */
function texts(value: string): ElementContent[] {
  return value
    .split(/(?<=\\)(?=[([])|(?<=\$)(?=\$)/)
    .flatMap((part, i): ElementContent[] => [
      ...(i > 0 ? [element('b', [])] : []),
      { type: 'text', value: part },
    ]);
}

function mathElement(node: MathNode): ElementContent {
  if (typeof node === 'string') return { type: 'text', value: node };
  return element(node.tag, node.children.map(mathElement), { ...node.attributes });
}

function formula(inline: Extract<Inline, { type: 'formula' }>): ElementContent {
  const { tex, math, display } = inline;
  if (tex !== undefined && !/\\[)\]]|\$\$/.test(tex))
    return { type: 'text', value: display ? `\\[${tex}\\]` : `\\(${tex}\\)` };
  const root =
    typeof math !== 'string' && math.tag === 'math'
      ? math
      : { tag: 'math' as const, children: [math] };
  const drawn = mathElement(root) as Element;
  if (display) drawn.properties = { ...drawn.properties, display: 'block' };
  return drawn;
}

function inlineNodes(inline: Inline, address: ImageAddress): ElementContent[] {
  if (typeof inline === 'string') return texts(inline);
  switch (inline.type) {
    case 'break':
      return [element('br', [])];
    case 'formula':
      return [formula(inline)];
    case 'image': {
      const { media, alt, width, height } = inline;
      const found = address(media, alt);
      if ('text' in found) return texts(found.text);
      const size = { ...(width ? { width } : {}), ...(height ? { height } : {}) };
      return [element('img', [], { src: found.src, alt, ...size })];
    }
    default:
      return [
        element(
          inline.type,
          inline.content.flatMap((each) => inlineNodes(each, address)),
        ),
      ];
  }
}

function blockNode(block: Block, address: ImageAddress): Element {
  const nodes = (rich: RichText) => rich.map((each) => blockNode(each, address));
  switch (block.type) {
    case 'paragraph':
      return element(
        'p',
        block.content.flatMap((each) => inlineNodes(each, address)),
      );
    case 'bullets':
    case 'numbers':
      return element(
        block.type === 'bullets' ? 'ul' : 'ol',
        block.items.map((item) => element('li', nodes(item))),
      );
    case 'table':
      return element('table', [
        element(
          'tbody',
          block.rows.map((row) =>
            element(
              'tr',
              row.map((cell) => element(cell.heading ? 'th' : 'td', nodes(cell.content))),
            ),
          ),
        ),
      ]);
    case 'code':
      return element('pre', [{ type: 'text', value: block.text }]);
  }
}

/** Rich text as HTML for files of other systems: formulas in TeX where they have it, else in MathML. */
export function richToHtml(rich: RichText, address: ImageAddress): string {
  return toHtml({ type: 'root', children: rich.map((block) => blockNode(block, address)) });
}

/** Plain text as a paragraph of HTML; a line end is a line break. */
export function plainToHtml(text: string): string {
  const content = text
    .split('\n')
    .flatMap((line, i): Inline[] => [...(i > 0 ? [{ type: 'break' as const }] : []), line]);
  return richToHtml([{ type: 'paragraph', content }], (_, alt) => ({ text: alt }));
}
