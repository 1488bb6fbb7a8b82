import type { Inline } from '../../../../../shared/rich-text/rich-text.ts';
import { importNote } from '../../../rules/import-note.ts';
import type { ImportNote } from '../../../rules/read-bank.ts';
import { elementOf, elementsOf, textOf, type XmlNode } from '../../xml/xml-node.ts';
import { composed } from './composed.ts';
import {
  type Drawn,
  type ImageOf,
  readAlternatives,
  readDrawing,
  readObject,
  readPict,
} from './drawing.ts';
import { withoutLegacy } from './legacy-text.ts';
import {
  isLine,
  type Line,
  objectSign,
  type RunFormat,
  type Unit,
  type WordBlock,
} from './line.ts';
import type { Numbering } from './numbering.ts';
import { ommlToMath } from './omml-to-math.ts';
import { formatOf } from './run-format.ts';
import { propertiesOf, type RunProperties, type WordStyles } from './styles.ts';
import { symbolOf } from './symbols.ts';

/** What reading the body of a document needs from the files around it. */
export interface WordReader {
  readonly styles: WordStyles;
  readonly numbering: Numbering;
  readonly imageOf: ImageOf;
  /** Told of fonts in old encodings, hidden text and the like: once for the file. */
  readonly seen: Set<'legacy' | 'hidden' | 'tracked' | 'footnote'>;
}

const skipped = new Set(['del', 'moveFrom', 'delText', 'delInstrText', 'instrText', 'rPr', 'pPr']);
const containers = new Set(
  ['ins', 'moveTo', 'hyperlink', 'smartTag', 'sdt', 'sdtContent', 'customXml', 'fldSimple'].concat([
    'bdo',
    'dir',
    'ruby',
    'rubyBase',
  ]),
);

/** Collects a paragraph, run by run. */
function writer(reader: WordReader, paragraph: RunProperties) {
  let text = '';
  const units: Unit[] = [];
  const notes: ImportNote[] = [];
  const put = (added: string, format: RunFormat) => {
    const unit = { format };
    text += added;
    for (let i = 0; i < added.length; i++) units.push(unit);
  };
  const putObject = (object: Inline, format: RunFormat) => {
    text += objectSign;
    units.push({ format, object });
  };
  const putDrawn = (drawn: Drawn, format: RunFormat) => {
    for (const image of drawn.images) putObject(image, format);
    notes.push(...drawn.notes);
  };
  const draw = (node: XmlNode) =>
    node.name === 'pict' ? readPict(node, reader.imageOf) : readDrawing(node, reader.imageOf);

  function math(oMath: XmlNode, display: boolean): void {
    const read = ommlToMath(oMath);
    if ('math' in read)
      putObject(
        { type: 'formula', math: read.math, ...(display ? { display: true as const } : {}) },
        formatOf(paragraph),
      );
    else if (read.unknown !== 'oMath' || textOf(oMath).trim() !== '')
      notes.push(
        importNote.refused(
          `Công thức Word có phần "${read.unknown.slice(0, 30)}" chưa đọc được.`,
          `An equation of Word holds "${read.unknown.slice(0, 30)}", which is not read yet.`,
        ),
      );
  }

  function run(node: XmlNode): void {
    const rPr = elementOf(node, 'rPr');
    const own = propertiesOf(rPr);
    const properties = new Map([
      ...paragraph,
      ...reader.styles.run(own.get('rStyle')?.attributes.val),
      ...own,
    ]);
    const hidden = properties.get('vanish');
    if (hidden && !/^(?:0|off|false)$/.test(hidden.attributes.val ?? '1')) {
      if (textOf(node).trim() !== '') reader.seen.add('hidden');
      return;
    }
    const format = formatOf(properties);
    if (format.legacy) reader.seen.add('legacy');
    for (const each of elementsOf(node)) inRun(each, format);
  }

  function inRun(each: XmlNode, format: RunFormat): void {
    switch (each.name) {
      case 't':
        put(textOf(each), format);
        return;
      case 'tab':
      case 'ptab':
        put('\t', format);
        return;
      case 'br':
      case 'cr':
        if (!/^(?:page|column)$/.test(each.attributes.type ?? '')) put('\n', format);
        return;
      case 'noBreakHyphen':
        put('\u2011', format);
        return;
      case 'sym': {
        const { font = '', char = '' } = each.attributes;
        const sign = symbolOf(font, Number.parseInt(char, 16));
        if (sign === undefined)
          notes.push(
            importNote.refused(
              `Có ký hiệu của phông ${font.slice(0, 30)} không đổi được sang Unicode.`,
              `A sign of the font ${font.slice(0, 30)} has no known letter in Unicode.`,
            ),
          );
        else put(sign, format);
        return;
      }
      case 'instrText':
        if (/^\s*EQ\s/i.test(textOf(each)))
          notes.push(
            importNote.refused(
              'Có công thức viết bằng trường EQ của Word. Hãy gõ lại bằng công thức của Word (Alt + =).',
              'A formula is written as an EQ field. Type it as an equation of Word (Alt + =).',
            ),
          );
        return;
      case 'drawing':
      case 'pict':
        putDrawn(draw(each), format);
        return;
      case 'object':
        putDrawn(readObject(each), format);
        return;
      case 'AlternateContent': {
        const drawn = readAlternatives(each, draw);
        if (drawn) putDrawn(drawn, format);
        return;
      }
      case 'footnoteReference':
      case 'endnoteReference':
        reader.seen.add('footnote');
        return;
      default:
    }
  }

  function inParagraph(node: XmlNode): void {
    for (const each of elementsOf(node)) {
      if (each.name === 'del' || each.name === 'moveFrom' || each.name === 'ins')
        reader.seen.add('tracked');
      if (skipped.has(each.name)) continue;
      if (each.name === 'r') run(each);
      else if (each.name === 'oMath') math(each, false);
      else if (each.name === 'oMathPara')
        for (const oMath of elementsOf(each, 'oMath')) math(oMath, true);
      else if (containers.has(each.name)) inParagraph(each);
      else if (each.name === 'AlternateContent') inRun(each, formatOf(paragraph));
    }
  }
  return { put, inParagraph, result: () => ({ text, units, notes }) };
}

function lineOf(p: XmlNode, reader: WordReader): Line {
  const pPr = elementOf(p, 'pPr');
  const styleId = elementOf(pPr, 'pStyle')?.attributes.val;
  const { styles } = reader;
  const paragraph = new Map([...styles.defaults, ...styles.run(styleId)]);
  const to = writer(reader, paragraph);
  const numPr = elementOf(pPr, 'numPr') ?? styles.paragraph(styleId, 'numPr');
  const numId = elementOf(numPr, 'numId')?.attributes.val;
  const level = Number(elementOf(numPr, 'ilvl')?.attributes.val ?? '0');
  const empty = textOf(p).trim() === '' && elementsOf(p).every(({ name }) => name === 'pPr');
  if (numId !== undefined && numId !== '0' && !empty) {
    const label = reader.numbering.next(numId, level);
    // The number is set as the mark of its paragraph is.
    const mark = new Map([...paragraph, ...propertiesOf(elementOf(pPr, 'rPr'))]);
    const { legacy: _, ...format } = formatOf(mark);
    if (label !== '') to.put(`${label} `, { ...format, automatic: true });
  }
  to.inParagraph(p);
  const { text, units, notes } = to.result();
  const alignment = elementOf(pPr, 'jc') ?? styles.paragraph(styleId, 'jc');
  return {
    ...composed(withoutLegacy({ text, units })),
    notes,
    ...(styles.isHeading(styleId)
      ? { heading: 'style' as const }
      : alignment?.attributes.val === 'center'
        ? { heading: 'centred' as const }
        : {}),
  };
}

/** Whether the mark that ends the paragraph was deleted: it then goes on in the next one. */
function isJoined(p: XmlNode): boolean {
  return elementOf(elementOf(elementOf(p, 'pPr'), 'rPr'), 'del') !== undefined;
}

function tableOf(tbl: XmlNode, reader: WordReader): WordBlock {
  const rowsIn = (node: XmlNode): XmlNode[] =>
    elementsOf(node).flatMap((each) =>
      each.name === 'tr' ? [each] : containers.has(each.name) ? rowsIn(each) : [],
    );
  const cellsIn = (node: XmlNode): XmlNode[] =>
    elementsOf(node).flatMap((each) =>
      each.name === 'tc' ? [each] : containers.has(each.name) ? cellsIn(each) : [],
    );
  const isMerged = (cell: XmlNode) => {
    const tcPr = elementOf(cell, 'tcPr');
    return (
      elementOf(tcPr, 'vMerge') !== undefined ||
      Number(elementOf(tcPr, 'gridSpan')?.attributes.val ?? '1') > 1
    );
  };
  const rows = rowsIn(tbl)
    .filter((tr) => elementOf(elementOf(tr, 'trPr'), 'del') === undefined)
    .map(cellsIn);
  return {
    rows: rows.map((cells) => cells.map((cell) => readBlocks(cell, reader))),
    notes: rows.some((cells) => cells.some(isMerged))
      ? [
          importNote.changed(
            'Bảng có ô gộp: nay mỗi ô đứng riêng. Hãy xem lại bảng.',
            'A table has merged cells, which stand apart here. Look at it again.',
          ),
        ]
      : [],
  };
}

/** Paragraphs and tables, in the order of the file, with inserted and without deleted text. */
export function readBlocks(parent: XmlNode, reader: WordReader): WordBlock[] {
  const blocks: WordBlock[] = [];
  let open: Line | undefined;
  for (const each of elementsOf(parent)) {
    if (each.name === 'p') {
      const line = lineOf(each, reader);
      const made: Line = open
        ? {
            ...open,
            text: open.text + line.text,
            units: [...open.units, ...line.units],
            notes: [...open.notes, ...line.notes],
          }
        : line;
      open = isJoined(each) ? made : undefined;
      if (!open) blocks.push(made);
    } else if (each.name === 'tbl') blocks.push(tableOf(each, reader));
    else if (containers.has(each.name)) blocks.push(...readBlocks(each, reader));
  }
  if (open) blocks.push(open);
  return blocks;
}

/** The lines of blocks, those of tables too, cell by cell. */
export function linesOf(blocks: readonly WordBlock[]): Line[] {
  return blocks.flatMap((block) => (isLine(block) ? [block] : block.rows.flat().flatMap(linesOf)));
}
