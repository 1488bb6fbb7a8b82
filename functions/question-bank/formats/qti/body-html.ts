import type { ItemNotes } from '../item-notes.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { elementsOf, findAll, textOf, type XmlNode } from '../xml/xml-node.ts';
import type { Replace } from './item-reader.ts';

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
];
const classesOf = ({ attributes }: XmlNode) => (attributes.class ?? '').split(/\s+/);

function attributesOf({ name, attributes }: XmlNode): string {
  const isMath = /^m|^annotation$/.test(name);
  return Object.entries(attributes)
    .filter(([key]) => kept.has(key) || (isMath && /^[a-z]+$/.test(key) && !/^on/.test(key)))
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
}

function objectHtml(
  node: XmlNode,
  inner: (nodes: XmlNode['children']) => string,
  notes: ItemNotes,
): string {
  const { data = '', type = '', width, height } = node.attributes;
  if (/^image\//.test(type) || /\.(?:png|jpe?g|gif|webp|svg)$/i.test(data)) {
    const alt = textOf(node).trim().replace(/\s+/g, ' ');
    const size = [
      ['width', width],
      ['height', height],
    ]
      .flatMap(([key, value]) => (value ? [` ${key}="${escapeXml(value)}"`] : []))
      .join('');
    return `<img src="${escapeXml(data)}" alt="${escapeXml(alt)}"${size}>`;
  }
  if (data === '') return inner(node.children);
  notes.refuse(
    `Có nội dung nhúng "${data.slice(0, 80)}" (${type}) không hiển thị được.`,
    `It embeds "${data.slice(0, 80)}" (${type}), which cannot be shown.`,
  );
  return '';
}

/** What is said about ruby, whose reading aid would run into the text it stands above. */
function ruby(
  node: XmlNode,
  inner: (nodes: XmlNode['children']) => string,
  notes: ItemNotes,
): string {
  notes.change(
    'Chú âm ruby được đặt trong ngoặc sau chữ.',
    'Ruby annotations stand in brackets behind their text.',
  );
  const reading = findAll(node, ({ name }) => name === 'rt')
    .map(textOf)
    .join('');
  const base = node.children.filter(
    (child) => typeof child === 'string' || !/^r[tp]c?$/.test(child.name),
  );
  return `${inner(base)} (${escapeXml(reading)})`;
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
      const medium = Object.hasOwn(media, node.name) ? media[node.name] : undefined;
      if (medium) {
        notes.refuse(
          `Có ${medium.vi} (${node.name}), không hiển thị được trong đề.`,
          `It holds ${medium.en} (${node.name}), which a paper cannot show.`,
        );
        return '';
      }
      switch (node.name) {
        case 'object':
          return objectHtml(node, inner, notes);
        case 'picture':
          return inner(elementsOf(node, 'img'));
        case 'stylesheet':
          notes.lose(
            'Kiểu trình bày (stylesheet) không được nhập.',
            'Its stylesheet is not imported.',
          );
          return '';
        case 'catalogInfo':
        case 'companionMaterialsInfo':
          notes.lose(
            'Nội dung hỗ trợ tiếp cận hoặc tài liệu kèm theo không được nhập.',
            'Content for accessibility or companion materials is not imported.',
          );
          return '';
        case 'pre': {
          const text = inner(node.children);
          // HTML drops a line end at the very beginning, XML does not.
          return `<pre>${text.startsWith('\n') ? '\n' : ''}${text}</pre>`;
        }
        case 'ruby':
          return ruby(node, inner, notes);
        case 'feedbackInline':
        case 'feedbackBlock':
        case 'modalFeedback':
          notes.lose(
            'Phản hồi cho thí sinh (feedback) không được nhập.',
            'Feedback to candidates is not imported.',
          );
          return '';
        case 'rubricBlock':
        case 'infoControl': {
          if (/(?:^|\s)candidate(?:\s|$)/.test(node.attributes.view ?? ''))
            return `<div>${inner(node.children)}</div>`;
          notes.lose(
            'Hướng dẫn chấm hoặc ghi chú cho người chấm (rubric) không được nhập.',
            'A rubric or note for scorers is not imported.',
          );
          return '';
        }
        default: {
          const marks = styleMarks.filter(([name]) => classesOf(node).includes(name));
          const html = empty.has(node.name)
            ? `<${node.name}${attributesOf(node)}>`
            : `<${node.name}${attributesOf(node)}>${inner(node.children)}</${node.name}>`;
          return marks.reduce((marked, [, tag]) => `<${tag}>${marked}</${tag}>`, html);
        }
      }
    })
    .join('');
}
