import { importNote } from '../../../rules/import-note.ts';
import { elementOf, elementsOf, textOf, type XmlNode } from '../../xml/xml-node.ts';
import { composed } from './composed.ts';
import { withoutLegacy } from './legacy-text.ts';
import { isLine, type Line, type WordBlock } from './line.ts';
import { paragraphWriter } from './paragraph-writer.ts';
import { formatOf } from './run-format.ts';
import { propertiesOf } from './styles.ts';
import { containers, type WordReader } from './word-reader.ts';

/** The list and level of a paragraph: its own, else those of its style, which may mean a level. */
function listOf(pPr: XmlNode | undefined, styleId: string | undefined, reader: WordReader) {
  const numPr = elementOf(pPr, 'numPr');
  const own = (name: string) => elementOf(numPr, name)?.attributes.val;
  const style = reader.styles.list(styleId);
  const numId = own('numId') ?? style.numId;
  const meant = (by: string | undefined) =>
    numId === undefined ? undefined : reader.numbering.levelOfStyle(numId, by);
  const level = own('ilvl') ?? style.level ?? meant(styleId) ?? meant(style.by) ?? '0';
  return { numId, level: Number(level) };
}

function lineOf(p: XmlNode, reader: WordReader): Line {
  const pPr = elementOf(p, 'pPr');
  const styleId = elementOf(pPr, 'pStyle')?.attributes.val;
  const { styles } = reader;
  const paragraph = new Map([...styles.defaults, ...styles.run(styleId)]);
  const to = paragraphWriter(reader, paragraph);
  const { numId, level } = listOf(pPr, styleId, reader);
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
