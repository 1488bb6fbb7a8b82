import { expect, test } from 'vitest';
import { docx, p } from '../../../../../test/builders/docx-files.ts';
import { shownItem } from '../../../../../test/builders/shown-item.ts';
import { readDocx } from '../read-docx.ts';

const shown = (lines: readonly string[]) => readDocx(docx(lines.map((line) => p(line))), 'de.docx');
const right =
  'Thủ đô của nước Việt Nam là thành phố nào theo Hiến pháp? | *Thành phố Hà Nội | Thành phố Đà Nẵng';

test('TCVN3 and VNI are known by their letters where the fonts were changed since', () => {
  const tcvn3 = [
    'C©u 1. Thñ ®« cña n­íc ViÖt Nam lµ thµnh phè nµo theo HiÕn ph¸p?',
    'A. Thµnh phè Hµ Néi',
    'B. Thµnh phè §µ N½ng',
    '§¸p ¸n: A',
  ];
  const vni = [
    'Caâu 1. Thuû ñoâ cuûa nöôùc Vieät Nam laø thaønh phoá naøo theo Hieán phaùp?',
    'A. Thaønh phoá Haø Noäi',
    'B. Thaønh phoá Ñaø Naüng',
    'Ñaùp aùn: A',
  ];
  for (const lines of [tcvn3, vni]) {
    const { items, notes } = shown(lines);
    expect(items.map(shownItem)).toEqual([right]);
    expect(notes[0]?.vi).toContain('phông cũ');
  }
});

test('other languages and Unicode stay as they are', () => {
  const french = Array.from({ length: 20 }, () => 'déjà été élève à l’école où çà et là');
  const body = ['Câu 1. Nghĩa?', french.join(' '), 'A. Một', 'B. Hai', 'Đáp án: A'];
  const { items, notes } = shown(body);
  expect(items.map(shownItem)[0]).toContain('déjà été élève');
  expect(notes).toEqual([]);
});
