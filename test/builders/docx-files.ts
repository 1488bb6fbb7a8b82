import { strToU8, zipSync } from 'fflate';

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export interface RunLook {
  readonly b?: boolean;
  readonly i?: boolean;
  readonly u?: boolean;
  readonly sub?: boolean;
  readonly sup?: boolean;
  readonly colour?: string;
  readonly highlight?: string;
  readonly font?: string;
  readonly style?: string;
}

/** A run as Word writes it; tabs and line ends are elements of their own. */
export function r(text: string, look: RunLook = {}): string {
  const properties = [
    look.style ? `<w:rStyle w:val="${look.style}"/>` : '',
    look.font ? `<w:rFonts w:ascii="${look.font}" w:hAnsi="${look.font}" w:cs="Arial"/>` : '',
    look.b === undefined ? '' : `<w:b${look.b ? '' : ' w:val="0"'}/>`,
    look.i ? '<w:i/><w:iCs/>' : '',
    look.u ? '<w:u w:val="single"/>' : '',
    look.colour ? `<w:color w:val="${look.colour}"/>` : '',
    look.highlight ? `<w:highlight w:val="${look.highlight}"/>` : '',
    look.sub ? '<w:vertAlign w:val="subscript"/>' : '',
    look.sup ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
  const parts = text
    .split(/([\t\n])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return '<w:tab/>';
      if (part === '\n') return '<w:br/>';
      return `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
    });
  return `<w:r w:rsidR="00A77B3E">${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${parts.join('')}</w:r>`;
}

/** A paragraph of runs, or of plain text; `num` is its automatic list and level. */
export function p(
  content: string | readonly string[],
  look: { num?: [number, number]; style?: string; centred?: boolean } = {},
): string {
  const properties = [
    look.style ? `<w:pStyle w:val="${look.style}"/>` : '',
    look.num
      ? `<w:numPr><w:ilvl w:val="${look.num[1]}"/><w:numId w:val="${look.num[0]}"/></w:numPr>`
      : '',
    look.centred ? '<w:jc w:val="center"/>' : '',
  ].join('');
  const runs = typeof content === 'string' ? (content === '' ? '' : r(content)) : content.join('');
  return `<w:p w:rsidR="00A77B3E">${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs}</w:p>`;
}

/** A table of cells, each the XML of its paragraphs or a plain text. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${content.startsWith('<w:') ? content : p(content)}</w:tc>`;
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** An image in the line, as the relation `id` names it. */
export const picture = (id: string, alt = '', attribute = 'embed') =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="476250"/><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:${attribute}="${id}"/><a:stretch/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** An automatic list: format and text of each level. */
export interface WordList {
  readonly levels: readonly (readonly [format: string, text: string])[];
  /** Begins anew at 1 though it belongs to the numbering of an earlier list (1-based). */
  readonly restarts?: number;
}

const names = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A Word file as Word packs it. Images are named by their relation; `links` lie outside the file. */
export function docx(
  body: readonly string[],
  more: {
    readonly styles?: string;
    readonly lists?: readonly WordList[];
    /** What numbering.xml holds besides the lists. */
    readonly numbering?: string;
    readonly images?: Readonly<Record<string, Uint8Array>>;
    readonly links?: Readonly<Record<string, string>>;
    readonly prolog?: string;
  } = {},
): Uint8Array {
  const { lists = [], images = {}, links = {} } = more;
  const abstracts = lists.map(({ levels, restarts }, i) =>
    restarts
      ? ''
      : `<w:abstractNum w:abstractNumId="${i + 1}">${levels
          .map(
            ([format, text], level) =>
              `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
          )
          .join('')}</w:abstractNum>`,
  );
  const nums = lists.map(
    ({ restarts }, i) =>
      `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${restarts ?? i + 1}"/>${restarts ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''}</w:num>`,
  );
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = [
    ...Object.keys(images).map(
      (id) => `<Relationship Id="${id}" Type="${type}/image" Target="media/${id}.png"/>`,
    ),
    ...Object.entries(links).map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${type}/image" Target="${target}" TargetMode="External"/>`,
    ),
  ].join('');
  const packed = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${packed}"><Relationship Id="rId1" Type="${type}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${head}${more.prolog ?? ''}<w:document ${names}><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${head}<Relationships xmlns="${packed}">${rels}</Relationships>`,
    ),
    'word/styles.xml': strToU8(`${head}<w:styles ${names}>${more.styles ?? ''}</w:styles>`),
    'word/numbering.xml': strToU8(
      `${head}<w:numbering ${names}>${abstracts.join('')}${nums.join('')}${more.numbering ?? ''}</w:numbering>`,
    ),
    ...Object.fromEntries(
      Object.entries(images).map(([id, bytes]) => [`word/media/${id}.png`, bytes]),
    ),
  });
}
