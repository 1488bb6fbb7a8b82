import type {
  Block,
  Inline,
  Mark,
  MathNode,
  RichText,
} from '../../../../shared/rich-text/rich-text.ts';
import { schemaMath } from '../../math/schema-math.ts';
import { escapeAttribute, escapeXml } from './escape-xml.ts';

const tags: Readonly<Record<Exclude<Mark, 'u' | 's'>, string>> = {
  b: 'strong',
  i: 'em',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
};

function mathXml(node: MathNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes ?? {})
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join('');
  const children = node.children.map((child) => mathXml(child)).join('');
  return `<${node.tag}${attributes}>${children}</${node.tag}>`;
}

function formulaXml({ math, tex, display }: Extract<Inline, { type: 'formula' }>): string {
  const content = schemaMath(math)
    .map((child) => mathXml(child))
    .join('');
  const written =
    tex === undefined
      ? ''
      : `<annotation encoding="application/x-tex">${escapeXml(tex)}</annotation>`;
  const shown =
    written === '' ? content : `<semantics><mrow>${content}</mrow>${written}</semantics>`;
  return `<math xmlns="http://www.w3.org/1998/Math/MathML"${display ? ' display="block"' : ''}>${shown}</math>`;
}

function inlineXhtml(inline: Inline, source: (media: string) => string): string {
  if (typeof inline === 'string') return escapeXml(inline);
  switch (inline.type) {
    case 'break':
      return '<br/>';
    case 'image': {
      const size = [
        ['width', inline.width],
        ['height', inline.height],
      ]
        .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${value}"`]))
        .join('');
      return `<img src="${escapeAttribute(source(inline.media))}" alt="${escapeAttribute(inline.alt)}"${size}/>`;
    }
    case 'formula':
      return formulaXml(inline);
    default: {
      const content = inline.content.map((each) => inlineXhtml(each, source)).join('');
      if (inline.type === 'u') return `<span class="qti-underline">${content}</span>`;
      if (inline.type === 's') return `<span class="line-through">${content}</span>`;
      return `<${tags[inline.type]}>${content}</${tags[inline.type]}>`;
    }
  }
}

function blockXhtml(block: Block, source: (media: string) => string): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${block.content.map((each) => inlineXhtml(each, source)).join('')}</p>`;
    case 'code':
      return `<pre>${escapeXml(block.text)}</pre>`;
    case 'bullets':
    case 'numbers': {
      const tag = block.type === 'bullets' ? 'ul' : 'ol';
      const items = block.items.map((item) => `<li>${richToXhtml(item, source)}</li>`);
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    case 'table': {
      const rows = block.rows.map((row) => {
        const cells = row.map(({ heading, content }) => {
          const tag = heading ? 'th' : 'td';
          return `<${tag}>${richToXhtml(content, source)}</${tag}>`;
        });
        return `<tr>${cells.join('')}</tr>`;
      });
      return `<table><tbody>${rows.join('')}</tbody></table>`;
    }
  }
}

/**
 * A rich text as XHTML with formulas in MathML, of the elements that QTI 3 takes; `source` gives
 * the address of an image by its hash.
 */
export function richToXhtml(rich: RichText, source: (media: string) => string): string {
  return rich.map((block) => blockXhtml(block, source)).join('');
}

/** A plain text, each line a paragraph. */
export function textToXhtml(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escapeXml(line)}</p>`)
    .join('');
}
