import type { ItemNotes } from '../item-notes.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { elementsOf, findAll, textOf, type XmlNode } from '../xml/xml-node.ts';

/** HTML for an element of a body; `inner` gives it for nodes inside. */
type Special = (
  node: XmlNode,
  inner: (nodes: XmlNode['children']) => string,
  notes: ItemNotes,
) => string;

const shownType = /^image\/(?:png|jpe?g|gif|webp)$/i;

/** An image as an object; of one that no paper shows, what the file has inside for that case. */
const image: Special = (node, inner, notes) => {
  const { data = '', type = '', width, height } = node.attributes;
  const others = findAll(node, ({ name }) => name === 'object' || name === 'img');
  if (/^image\//.test(type) && !shownType.test(type) && others.length > 0) {
    notes.change(
      `Hình dạng ${type} không hiển thị được: dùng hình thay thế kèm trong tệp.`,
      `An image of ${type} cannot be shown: the one the file has in its place is.`,
    );
    return inner(others);
  }
  if (/^image\//.test(type) || /\.(?:png|jpe?g|gif|webp|svg)$/i.test(data)) {
    const alt = textOf(node).trim().replace(/\s+/g, ' ');
    const size = [
      ['width', width],
      ['height', height],
    ].flatMap(([key, value]) => (value ? [` ${key}="${escapeXml(value)}"`] : []));
    return `<img src="${escapeXml(data)}" alt="${escapeXml(alt)}"${size.join('')}>`;
  }
  if (data === '') return inner(node.children);
  notes.refuse(
    `Có nội dung nhúng "${data.slice(0, 80)}" (${type}) không hiển thị được.`,
    `It embeds "${data.slice(0, 80)}" (${type}), which cannot be shown.`,
  );
  return '';
};

/** Ruby is a reading aid above the text, which would otherwise run into it. */
const ruby: Special = (node, inner, notes) => {
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
};

const feedback: Special = (_node, _inner, notes) => {
  notes.lose(
    'Phản hồi cho thí sinh (feedback) không được nhập.',
    'Feedback to candidates is not imported.',
  );
  return '';
};

const rubric: Special = (node, inner, notes) => {
  if (/(?:^|\s)candidate(?:\s|$)/.test(node.attributes.view ?? ''))
    return `<div>${inner(node.children)}</div>`;
  notes.lose(
    'Hướng dẫn chấm hoặc ghi chú cho người chấm (rubric) không được nhập.',
    'A rubric or note for scorers is not imported.',
  );
  return '';
};

const accessibility: Special = (_node, _inner, notes) => {
  notes.lose(
    'Nội dung hỗ trợ tiếp cận hoặc tài liệu kèm theo không được nhập.',
    'Content for accessibility or companion materials is not imported.',
  );
  return '';
};

const table: Special = (node, inner, notes) => {
  const cells = findAll(node, ({ name }) => name === 'td' || name === 'th');
  const merged = ({ attributes }: XmlNode) =>
    Number(attributes.colspan ?? 1) > 1 || Number(attributes.rowspan ?? 1) > 1;
  if (cells.some(merged))
    notes.change(
      'Ô gộp trong bảng nay là các ô riêng; hãy xem lại bảng.',
      'Merged cells of a table became single ones; look at the table.',
    );
  const captions = elementsOf(node, 'caption').map((each) => `<p>${inner(each.children)}</p>`);
  const rest = node.children.filter((each) => typeof each === 'string' || each.name !== 'caption');
  return `${captions.join('')}<table>${inner(rest)}</table>`;
};

const list: Special = (node, inner, notes) => {
  const { start, type, reversed } = node.attributes;
  if ((start && start !== '1') || (type && type !== '1') || reversed)
    notes.change(
      'Danh sách đánh số kiểu khác nay đánh số 1, 2, 3.',
      'A list numbered in another way is now numbered 1, 2, 3.',
    );
  return `<ol>${inner(node.children)}</ol>`;
};

/** Elements of a body that are more than their HTML, by their names in QTI 2. */
export const specialElements: Readonly<Record<string, Special>> = {
  object: image,
  picture: (node, inner) => inner(elementsOf(node, 'img')),
  pre(node, inner) {
    const text = inner(node.children);
    // HTML drops a line end at the very beginning, XML does not.
    return `<pre>${text.startsWith('\n') ? '\n' : ''}${text}</pre>`;
  },
  q: (node, inner) => `“${inner(node.children)}”`,
  ol: list,
  table,
  ruby,
  feedbackInline: feedback,
  feedbackBlock: feedback,
  modalFeedback: feedback,
  rubricBlock: rubric,
  infoControl(node, inner, notes) {
    notes.change(
      'Thông tin chỉ hiện khi bấm nay luôn hiện trong đề bài.',
      'Information shown on demand now always stands in the question.',
    );
    return `<div>${inner(node.children)}</div>`;
  },
  catalogInfo: accessibility,
  companionMaterialsInfo: accessibility,
  stylesheet(_node, _inner, notes) {
    notes.lose('Kiểu trình bày (stylesheet) không được nhập.', 'Its stylesheet is not imported.');
    return '';
  },
};
