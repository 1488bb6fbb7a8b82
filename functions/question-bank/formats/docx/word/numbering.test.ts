import { describe, expect, test } from 'vitest';
import { docx, p } from '../../../../../test/builders/docx-files.ts';
import { gatherImages } from '../../../media/gather-images.ts';
import { openDocx } from './open-docx.ts';
import { linesOf } from './read-blocks.ts';

/** The lines of a document with the numbers that Word would show. */
function lines(body: readonly string[], more: Parameters<typeof docx>[1]): string[] {
  const opened = openDocx(docx(body, more), gatherImages());
  if (!opened.ok) throw new Error(opened.problem.code);
  return linesOf(opened.value.blocks).map(({ text }) => text);
}
const level = (at: number, format: string, text: string, more = '', start = '1') =>
  `<w:lvl w:ilvl="${at}">${start ? `<w:start w:val="${start}"/>` : ''}<w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, inside: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>`;
const num = (id: number, of: number) =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/></w:num>`;
const style = (id: string, pPr: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${id}"/>${pPr}</w:style>`;
const numPr = (inside: string) => `<w:pPr><w:numPr>${inside}</w:numPr></w:pPr>`;

describe('numbers that Word counts', () => {
  test('a style may mean a level of the list: questions and options have styles of their own', () => {
    const numbering =
      abstract(
        9,
        level(0, 'decimal', 'Câu %1.', '<w:pStyle w:val="Cau"/>') +
          level(1, 'upperLetter', '%2.', '<w:pStyle w:val="PhuongAn"/>'),
      ) + num(9, 9);
    const styles =
      style('Cau', numPr('<w:numId w:val="9"/>')) +
      style('PhuongAn', numPr('<w:numId w:val="9"/>')) +
      style('PhuongAnDung', '<w:basedOn w:val="PhuongAn"/>');
    const body = [
      p('Một?', { style: 'Cau' }),
      p('a', { style: 'PhuongAn' }),
      p('b', { style: 'PhuongAnDung' }),
      p('Hai?', { style: 'Cau' }),
      p('a', { style: 'PhuongAn' }),
    ];
    expect(lines(body, { styles, numbering })).toEqual([
      'Câu 1. Một?',
      'A. a',
      'B. b',
      'Câu 2. Hai?',
      'A. a',
    ]);
  });

  test('a style may name the level and leave the list to the one it is based on', () => {
    const numbering =
      abstract(9, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)')) + num(9, 9);
    const styles =
      style('Cau', numPr('<w:numId w:val="9"/>')) +
      style('Y', `<w:basedOn w:val="Cau"/>${numPr('<w:ilvl w:val="1"/>')}`);
    const body = [p('Một?', { style: 'Cau' }), p('a', { style: 'Y' }), p('b', { style: 'Y' })];
    expect(lines(body, { styles, numbering })).toEqual(['1. Một?', 'a) a', 'b) b']);
  });

  test('the usual style may number every paragraph that names none', () => {
    const styles = style('Normal', numPr('<w:numId w:val="9"/>'), ' w:default="1"');
    const numbering = abstract(9, level(0, 'decimal', '%1.')) + num(9, 9);
    expect(lines([p('x'), p('y')], { styles, numbering })).toEqual(['1. x', '2. y']);
  });

  test('a list may leave its levels to a list style', () => {
    const numbering =
      abstract(8, `<w:styleLink w:val="DanhSach"/>${level(0, 'upperLetter', '%1)')}`) +
      abstract(9, '<w:numStyleLink w:val="DanhSach"/>') +
      num(9, 9);
    expect(lines([p('x', { num: [9, 0] })], { numbering })).toEqual(['A) x']);
  });

  test('a level may begin at nought, show 1 for I, and go on after a higher one', () => {
    const numbering =
      abstract(
        9,
        level(0, 'upperRoman', '%1') +
          level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/><w:isLgl/>') +
          level(2, 'decimal', '%3', '', ''),
      ) + num(9, 9);
    const body = [0, 1, 2, 0, 1].map((at) => p('x', { num: [9, at] }));
    expect(lines(body, { numbering })).toEqual(['I x', '1.1 x', '0 x', 'II x', '2.2 x']);
  });
});
