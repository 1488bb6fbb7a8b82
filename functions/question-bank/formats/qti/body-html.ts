import type { ItemNotes } from '../item-notes.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import type { XmlNode } from '../xml/xml-node.ts';
import type { Replace } from './item-reader.ts';
import { specialElements } from './special-elements.ts';

const empty = new Set(['img', 'br', 'hr', 'col', 'wbr', 'mspace', 'mprescripts', 'none']);
/** What a question cannot do without, and ours cannot show. */
const media: Readonly<Record<string, { vi: string; en: string }>> = {
  audio: { vi: 'âm thanh', en: 'sound' },
  video: { vi: 'phim', en: 'a film' },
  iframe: { vi: 'trang nhúng', en: 'an embedded page' },
  embed: { vi: 'nội dung nhúng', en: 'embedded content' },
  svg: { vi: 'hình vẽ SVG', en: 'an SVG drawing' },
  canvas: { vi: 'hình vẽ', en: 'a drawing' },
  include: {
    vi: 'nội dung lấy từ tệp khác (xi:include)',
    en: 'content of another file (xi:include)',
  },
  printedVariable: { vi: 'nội dung sinh theo mẫu', en: 'content made from a template' },
  templateInline: { vi: 'nội dung sinh theo mẫu', en: 'content made from a template' },
  templateBlock: { vi: 'nội dung sinh theo mẫu', en: 'content made from a template' },
};
const kept = new Set(['src', 'alt', 'width', 'height', 'style', 'lang', 'href']);

/** Classes of QTI's shared vocabulary that are part of what is written, not only of how it looks. */
const styleMarks: readonly (readonly [string, string])[] = [
  ['qti-underline', 'u'],
  ['line-through', 's'],
  ['qti-italic', 'em'],
  ['qti-bold', 'strong'],
];
const classesOf = ({ attributes }: XmlNode) => (attributes.class ?? '').split(/\s+/);

function attributesOf({ name, attributes }: XmlNode): string {
  const isMath = /^m|^annotation$/.test(name);
  return Object.entries(attributes)
    .filter(([key]) => kept.has(key) || (isMath && /^[a-z]+$/.test(key) && !/^on/.test(key)))
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
}

/**
 * Nodes of an item's body as HTML, to be read like other foreign HTML. What QTI adds to HTML is
 * understood here or said in the notes.
 */
export function bodyHtml(
  nodes: readonly (XmlNode | string)[],
  notes: ItemNotes,
  replace: Replace,
): string {
  const inner = (children: readonly (XmlNode | string)[]) => bodyHtml(children, notes, replace);
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeXml(node);
      const own = replace(node);
      if (own !== undefined) return own;
      // How a text is spoken changes nothing of what is written.
      if (/^ssml:/i.test(node.name)) return inner(node.children);
      const medium = Object.hasOwn(media, node.name) ? media[node.name] : undefined;
      if (medium) {
        notes.refuse(
          `Có ${medium.vi} (${node.name}), không hiển thị được trong đề.`,
          `It holds ${medium.en} (${node.name}), which a paper cannot show.`,
        );
        return '';
      }
      const special = Object.hasOwn(specialElements, node.name)
        ? specialElements[node.name]
        : undefined;
      if (special) return special(node, inner, notes);
      const marks = styleMarks.filter(([name]) => classesOf(node).includes(name));
      const html = empty.has(node.name)
        ? `<${node.name}${attributesOf(node)}>`
        : `<${node.name}${attributesOf(node)}>${inner(node.children)}</${node.name}>`;
      return marks.reduce((marked, [, tag]) => `<${tag}>${marked}</${tag}>`, html);
    })
    .join('');
}
