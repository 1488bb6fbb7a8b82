import type { Schema } from 'hast-util-sanitize';

const marks = ['b', 'strong', 'i', 'em', 'cite', 'dfn', 'var', 'u', 'ins', 's', 'strike', 'del'];
const more = [
  'sub',
  'sup',
  'code',
  'tt',
  'kbd',
  'samp',
  'br',
  'img',
  'span',
  'font',
  'small',
  'big',
];
const blocks = ['p', 'div', 'section', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'];
const lists = ['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre', 'hr', 'center', 'q', 'abbr', 'label'];
const tables = [
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'figure',
  'figcaption',
];
const math = [
  ['math', 'semantics', 'mrow', 'mi', 'mn', 'mo', 'ms', 'mtext', 'mspace', 'msup', 'msub', 'none'],
  ['msubsup', 'mfrac', 'msqrt', 'mroot', 'munder', 'mover', 'munderover', 'mmultiscripts'],
  ['mprescripts', 'mtable', 'mtr', 'mtd', 'mstyle', 'mpadded', 'mphantom', 'mfenced', 'menclose'],
  ['annotation'],
].flat();
const mathAttributes = [
  ['display', 'mathVariant', 'mathvariant', 'stretchy', 'fence', 'separator', 'separators', 'form'],
  ['lspace', 'rspace', 'accent', 'accentunder', 'linethickness', 'displaystyle', 'scriptlevel'],
  ['open', 'close', 'notation', 'columnalign', 'width', 'movablelimits', 'largeop'],
].flat();

/** What of foreign HTML is looked at; everything else is taken out by the library, content too for scripts. */
export const htmlSchema: Schema = {
  tagNames: [...marks, ...more, ...blocks, ...lists, ...tables, ...math],
  attributes: {
    img: ['src', 'alt', 'width', 'height'],
    span: ['style', 'lang'],
    annotation: ['encoding'],
    '*': ['style', 'lang', ...mathAttributes],
  },
  strip: ['script', 'style', 'template', 'noscript', 'title', 'head', 'annotation-xml'],
  ancestors: {},
  protocols: {},
};
