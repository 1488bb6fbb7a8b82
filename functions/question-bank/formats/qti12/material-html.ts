import type { ItemNotes } from '../item-notes.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { elementsOf, textOf, type XmlNode } from '../xml/xml-node.ts';

/** Canvas shows formulas as pictures of its server, with the TeX beside. */
const equation = /<img\b[^>]*\bequation_image\b[^>]*>/g;
const texIn = /\bdata-equation-content="([^"]*)"/;
const media = /<(audio|video|iframe|embed|object|svg|canvas)\b/i;

function withTex(html: string): string {
  return html.replace(equation, (image) => {
    const tex = texIn.exec(image)?.[1];
    return tex ? `\\(${tex}\\)` : image;
  });
}

/** HTML of a `material` of QTI 1.2: plain or HTML text, pictures. Sound and film are refused. */
export function materialHtml(material: XmlNode, notes: ItemNotes): string {
  const html = elementsOf(material)
    .map((part) => {
      switch (part.name) {
        case 'mattext':
          return part.attributes.texttype === 'text/html'
            ? withTex(textOf(part))
            : escapeXml(textOf(part)).replaceAll('\n', ' ');
        case 'matemtext':
          return `<em>${escapeXml(textOf(part))}</em>`;
        case 'matbreak':
          return '<br>';
        case 'matimage':
          return `<img src="${escapeXml(part.attributes.uri ?? '')}" alt="${escapeXml(part.attributes.label ?? '')}">`;
        case 'matcomment':
        case 'qticomment':
          return '';
        default:
          notes.refuse(
            `Có nội dung "${part.name}" không hiển thị được trong đề.`,
            `It holds "${part.name}", which a paper cannot show.`,
          );
          return '';
      }
    })
    .join('');
  const medium = media.exec(html)?.[1];
  if (medium)
    notes.refuse(
      `Có âm thanh, phim hoặc nội dung nhúng (${medium}), không hiển thị được trong đề.`,
      `It holds sound, film or embedded content (${medium}), which a paper cannot show.`,
    );
  return `<div>${html}</div>`;
}
