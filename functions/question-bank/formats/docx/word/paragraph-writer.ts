import type { Inline } from '../../../../../shared/rich-text/rich-text.ts';
import { importNote } from '../../../rules/import-note.ts';
import type { ImportNote } from '../../../rules/read-bank.ts';
import { elementOf, elementsOf, textOf, type XmlNode } from '../../xml/xml-node.ts';
import { type Drawn, readAlternatives, readDrawing, readObject, readPict } from './drawing.ts';
import { objectSign, type RunFormat, type Unit } from './line.ts';
import { ommlToMath } from './omml-to-math.ts';
import { formatOf } from './run-format.ts';
import { propertiesOf, type RunProperties } from './styles.ts';
import { isSymbolFont, symbolOf } from './symbols.ts';
import { containers, type WordReader } from './word-reader.ts';

const skipped = new Set(['del', 'moveFrom', 'delText', 'delInstrText', 'instrText', 'rPr', 'pPr']);

/** Characters of a paragraph that are kept: far more than a question may have, so that it is refused. */
const mostCharacters = 50_000;

/** Collects a paragraph, run by run. */
export function paragraphWriter(reader: WordReader, paragraph: RunProperties) {
  let text = '';
  const units: Unit[] = [];
  const notes: ImportNote[] = [];
  const put = (given: string, format: RunFormat) => {
    const unit = { format };
    const added = given.slice(0, Math.max(0, mostCharacters - text.length));
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
          `Công thức Word có phần "${read.unknown.slice(0, 30)}" chưa đọc được. Hãy gõ lại công thức đơn giản hơn hoặc thay bằng hình.`,
          `An equation of Word holds "${read.unknown.slice(0, 30)}", which is not read yet. Type it in a simpler way or as an image.`,
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
    const font = properties.get('rFonts')?.attributes;
    const signs = [font?.ascii, font?.hAnsi].find(isSymbolFont);
    for (const each of elementsOf(node)) inRun(each, format, signs);
  }

  function putSymbol(font: string, code: number, format: RunFormat): void {
    // Word puts the font's own codes into the private area; what lies beyond is of another font.
    const sign = code > 0xff && code < 0xf000 ? String.fromCodePoint(code) : symbolOf(font, code);
    if (sign !== undefined) put(sign, format);
    else
      notes.push(
        importNote.refused(
          `Có ký hiệu của phông ${font.slice(0, 30)} không đổi được sang Unicode. Hãy thay bằng chữ hoặc ký hiệu thường (Insert > Symbol, phông Times New Roman).`,
          `A sign of the font ${font.slice(0, 30)} has no known letter in Unicode. Put a letter or a usual sign in its place.`,
        ),
      );
  }

  /** `signs`: the font, where its letters are signs. */
  function inRun(each: XmlNode, format: RunFormat, signs?: string): void {
    switch (each.name) {
      case 't':
        if (signs === undefined) put(textOf(each), format);
        else for (const sign of textOf(each)) putSymbol(signs, sign.codePointAt(0) ?? 0, format);
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
        putSymbol(font, Number.parseInt(char, 16), format);
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
      case 'ruby':
        inParagraph(each);
        return;
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
