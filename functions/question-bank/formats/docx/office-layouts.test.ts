import { describe, expect, test } from 'vitest';
import { docx, p, r, table } from '../../../../test/builders/docx-files.ts';
import { shownItem } from '../../../../test/builders/shown-item.ts';
import { readDocx } from './read-docx.ts';

type More = Parameters<typeof docx>[1];
const read = (body: readonly string[], more?: More) => readDocx(docx(body, more), 'de.docx');
const items = (body: readonly string[], more?: More) => read(body, more).items.map(shownItem);
const lines = (text: string) => text.split('|').map((line) => p(line));
const four = 'A. Hà Nội|B. Huế|C. Đà Nẵng|D. Cần Thơ';
const first = 'Thủ đô? | Hà Nội | *Huế | Đà Nẵng | Cần Thơ';
const second = 'Hai? | *Một | Hai';
const both = [first, second];
const notesOf = (body: readonly string[]) =>
  read(body)
    .notes.map(({ vi }) => vi)
    .join(' ');

describe('where questions and keys stand', () => {
  const bare = `1. Thủ đô?|${four}|2. Hai?|A. Một|B. Hai`;
  const worded = `Câu 1. Thủ đô?|${four}|Câu 2. Hai?|A. Một|B. Hai`;
  const files = {
    'bare numbers, and a list of keys that says "Câu"': lines(`${bare}|ĐÁP ÁN|Câu 1: B; Câu 2: A`),
    'bare numbers, and such a table': [
      ...lines(bare),
      table([
        ['Câu 1', 'B'],
        ['Câu 2', 'A'],
      ]),
    ],
    'bare numbers, under a remark on questions': lines(
      `Câu 1 đến câu 2: mỗi câu 1 điểm|1. Thủ đô?|${four}|Đáp án: B|2. Hai?|A. Một|B. Hai|Đáp án: A`,
    ),
    'keys in two lines of tabs': lines(`${worded}|BẢNG ĐÁP ÁN|Câu\t1\t2|ĐA\tB\tA`),
    'keys behind "Đáp án"': lines(`${worded}|Đáp án: 1-B, 2-A`),
    'a dash behind letters': lines(
      `Câu 1. Thủ đô?|${four.replaceAll('.', ' -')}|ĐA: B|Câu 2. Hai?|a- Một|b- Hai|Đáp án: Câu a`,
    ),
    'Shift + Enter everywhere': [
      p(
        `Câu 1. Thủ đô?\n${four.replaceAll('|', '\n')}\nĐáp án: B\nCâu 2. Hai?\nA. Một\nB. Hai\nĐA: A`,
      ),
    ],
    'Shift + Enter, and bare numbers': [
      p(`1. Thủ đô?\n${four.replaceAll('|', '\n')}\nĐáp án: B\n2. Hai?\nA. Một\nB. Hai\nĐáp án: A`),
    ],
    'the key behind the last option': lines(
      `Câu 1. Thủ đô?|${four}.   Đáp án: B|Câu 2. Hai?|A. Một\tB. Hai\tĐA: A`,
    ).map((line) => line.replace('Cần Thơ.', 'Cần Thơ')),
    'other words for the key': lines(
      `Câu 1. Thủ đô?|${four}|=> Phương án đúng: B|Câu 2. Hai?|A. Một|B. Hai|→ Chọn A`,
    ),
    'other signs of the key': lines(
      `Câu 1. Thủ đô?|${four.replace('Huế', 'Huế (x)')}|Câu 2. Hai?|[x] A. Một|[ ] B. Hai`,
    ),
    '(Đ) and (S) behind options': lines(
      `Câu 1. Thủ đô?|${four.replaceAll('|', ' (S)|').replace('Huế (S)', 'Huế (Đ)')} (S)|Câu 2. Hai?|A. Một (đúng)|B. Hai`,
    ),
  };
  test.each(Object.entries(files))('%s', (_, body) => {
    expect(items(body)).toEqual(both);
  });

  test('a function of x is no crossed option', () => {
    const body = 'Câu 1. Hàm nào?|A. y = f(x)|B. y = g(x)|Đáp án: B';
    expect(items(lines(body))).toEqual(['Hàm nào? | y = f(x) | *y = g(x)']);
  });

  const marked = (options: string, key = '') => {
    const [item] = read(lines(`Câu 1. Thứ mấy?|${options}${key}`)).items;
    return { shown: item && shownItem(item), notes: item?.notes.map(({ en }) => en).join() ?? '' };
  };

  test('a Roman ten or a function of x in brackets tells no key and stays', () => {
    const ranks = 'A. Khóa tám (VIII)|B. Khóa chín (IX)|C. Khóa mười (X)|D. Khóa mười một (XI)';
    expect(marked(ranks).shown).toMatch(/^✗ Không thấy đáp án/);
    expect(marked(ranks, '|Đáp án: A').shown).toBe(
      'Thứ mấy? | *Khóa tám (VIII) | Khóa chín (IX) | Khóa mười (X) | Khóa mười một (XI)',
    );
    expect(marked('A. mục (ix)|B. mục (x)|C. mục (xi)').shown).toMatch(/^✗ Không thấy đáp án/);
    expect(marked('A. f (x)|B. g(x)|C. h(x)', '|Đáp án: B').shown).toBe(
      'Thứ mấy? | f (x) | *g(x) | h(x)',
    );
    expect(marked('A. sin (x)|B. 2 cos²(a)|C. 1').shown).toMatch(/^✗ Không thấy đáp án/);
    expect(marked('A. hàm của (y)|B. hàm của (x)').shown).toMatch(/^✗ Không thấy đáp án/);
    const kept = marked('A. Đại hội (X)|B. Không rõ', '|Đáp án: B');
    expect(kept.shown).toBe('Thứ mấy? | Đại hội (X) | *Không rõ');
    expect(kept.notes).toContain('"(X)" at the end of option A is kept');
  });

  test('a mark cut off behind an option is told, but for a plain sign of one option', () => {
    expect(marked('A. Một|B. Hai (x)')).toEqual({
      shown: 'Thứ mấy? | Một | *Hai',
      notes:
        '"(x)" at the end of option B was taken as the mark of the key and left out of its text.',
    });
    expect(marked('A. Một (x)|B. Hai (x)|C. Ba').shown).toBe('Thứ mấy? | *Một | *Hai | Ba');
    expect(marked('A. đô la|B. đồng (đ)').notes).toContain('end of option B was taken');
    for (const plain of ['*', ' (*)', ' ✓', ' [x]'])
      expect(marked(`A. Một|B. Hai${plain}`)).toEqual({
        shown: 'Thứ mấy? | Một | *Hai',
        notes: '',
      });
  });

  test('statements without options are right or wrong', () => {
    const body = 'Câu 1. Có 63 tỉnh. (S)|Câu 2. Hà Nội là thủ đô.|Đáp án: Đúng';
    expect(items(lines(body))).toEqual([
      'Có 63 tỉnh. | Đúng | *Sai',
      'Hà Nội là thủ đô. | *Đúng | Sai',
    ]);
  });

  test('statements that are right or wrong each are refused with what to do', () => {
    const [read1] = items(lines('Câu 1. Xét các ý:|a) Một (Đ)|b) Hai (S)|c) Ba (Đ)'));
    expect(read1).toMatch(/^✗ Các ý được ghi .* Hãy tách mỗi ý/);
  });
});

describe('what offices write around questions', () => {
  test('where the law stands: in brackets, with the key, or behind it', () => {
    const body = lines(
      [
        `Câu 1. Thủ đô?|${four}|(Điều 5 Luật Thủ đô)|Đáp án: B`,
        `Câu 2. Thủ đô?|${four}|Đáp án: B (Khoản 1 Điều 5 Luật Thủ đô)`,
        `Câu 3. Thủ đô?|${four}|Đáp án B, Điều 5 Luật Thủ đô`,
        `Câu 4. Thủ đô?|${four}|Đáp án: B|Theo Điều 5 Luật Thủ đô.`,
        `Câu 5. Thủ đô?|${four}|Đáp án: B|Cơ sở pháp lý: Điều 5`,
      ].join('|'),
    );
    const { items: found } = read(body);
    expect(found.map(shownItem)).toEqual(Array.from({ length: 5 }, () => first));
    expect(found.map(({ draft }) => draft?.source)).toEqual([
      'Điều 5 Luật Thủ đô',
      'Khoản 1 Điều 5 Luật Thủ đô',
      'Điều 5 Luật Thủ đô',
      'Theo Điều 5 Luật Thủ đô.',
      'Điều 5',
    ]);
  });

  test('the text of an option typed again in the answer line is no source', () => {
    const laws = 'A. Luật Viên chức|B. Luật Cán bộ, công chức năm 2008|C. Bộ luật Lao động';
    const sources = (body: string) =>
      read(lines(body)).items.map(({ draft, notes }) => [
        draft?.source,
        ...notes.map(({ en }) => en),
      ]);
    expect(
      sources(
        [
          `Câu 1. Luật nào?|${laws}|Đáp án: B. Luật cán bộ, công chức`,
          `Câu 2. Luật nào?|${laws}|(Điều 1 Hiến pháp)|Đáp án: A. Luật Viên chức.`,
          `Câu 3. Luật nào?|${laws}|Đáp án: A. Luật Viên chức (Điều 2 Nghị định 115)`,
          `Câu 4. Luật nào?|${laws}|Đáp án: C (Điều 3)`,
          `Câu 5. Luật nào?|${laws}|Đáp án: C, Điều 3 Nghị định 145`,
        ].join('|'),
      ),
    ).toEqual([
      [undefined],
      ['Điều 1 Hiến pháp'],
      ['Điều 2 Nghị định 115'],
      ['Điều 3'],
      ['Điều 3 Nghị định 145'],
    ]);
  });

  test('a second source takes no place of the first and is told; one for all gives way', () => {
    const body = `Nguồn: Luật Thủ đô|Câu 1. Thủ đô?|${four}|Đáp án: B (Điều 5)|Theo Điều 6 Luật Đất đai|Câu 2. Thủ đô?|${four}|Đáp án: B`;
    const { items: found } = read(lines(body));
    expect(found.map(({ draft }) => draft?.source)).toEqual(['Điều 5', 'Luật Thủ đô']);
    expect(found[0]?.notes.map(({ en }) => en)).toEqual([
      'The source "Theo Điều 6 Luật Đất đai" in or behind the answer line is left out.',
    ]);
  });

  test('what stands behind the answer is no part of the last option, and told', () => {
    const [item] = read(lines(`Câu 1. Thủ đô?|${four}|Đáp án: B|Vì Huế là cố đô.`)).items;
    expect(item && shownItem(item)).toBe(first);
    expect(item?.notes.map(({ vi }) => vi)).toEqual(['Bỏ dòng sau đáp án: "Vì Huế là cố đô.".']);
  });

  test('topics and levels stand in headings of many kinds', () => {
    const question = (number: number, stem = 'Thủ đô?') =>
      `Câu ${number}. ${stem}|${four}|Đáp án: B`;
    const body = lines(
      [
        `CHUYÊN ĐỀ 1|LUẬT CÁN BỘ|${question(1)}`,
        `B. KIẾN THỨC CHUYÊN NGÀNH|${question(2)}`,
        `I. NHẬN BIẾT|${question(3)}`,
        `MỨC ĐỘ VẬN DỤNG|${question(4)}|[Thông hiểu] ${question(5)}`,
        question(6, 'Thủ đô? (Dễ)'),
      ].join('|'),
    );
    const { items: found, notes } = read(body);
    expect(found.map(shownItem)).toEqual(Array.from({ length: 6 }, () => first));
    expect(found.map(({ draft }) => [draft?.topic, draft?.difficulty])).toEqual([
      ['LUẬT CÁN BỘ', undefined],
      ['KIẾN THỨC CHUYÊN NGÀNH', undefined],
      ['KIẾN THỨC CHUYÊN NGÀNH', 'easy'],
      ['KIẾN THỨC CHUYÊN NGÀNH', 'hard'],
      ['KIẾN THỨC CHUYÊN NGÀNH', 'medium'],
      ['KIẾN THỨC CHUYÊN NGÀNH', 'easy'],
    ]);
    expect(notes).toEqual([]);
  });

  test('page numbers and repeated heads are told and kept out of options', () => {
    const marked = four.split('|').map((line, i) => p([r(line, { b: i === 1 })]));
    const body = [
      p('UBND TỈNH'),
      p('Câu 1. Thủ đô?'),
      ...marked,
      p('- 1 -'),
      p('UBND TỈNH'),
      p('2'),
    ];
    expect(items(body)).toEqual([first]);
    expect(notesOf(body)).toContain('4 dòng không thuộc câu hỏi nào');
  });

  test('a negative word that is underlined is no key', () => {
    const no = r('không', { u: true, b: true });
    const body = [
      p([r('Câu 1. Nơi nào '), no, r(' là thủ đô?')]),
      p([r('A. Nơi '), no, r(' có')]),
      p([r('B. Huế', { b: true })]),
    ];
    expect(items(body)).toEqual(['Nơi nào không là thủ đô? | Nơi không có | *Huế']);
  });

  test('numbers that do not go on are told', () => {
    const body = [1, 2, 4, 4].flatMap((number) =>
      lines(`Câu ${number}. Thủ đô?|${four}|Đáp án: B`),
    );
    expect(notesOf(body)).toContain('sau câu 2 là câu 4, sau câu 4 là câu 4');
    expect(notesOf(body.slice(0, 12))).toBe('');
    // On the screen a question goes by the number that its author knows.
    expect(read(body).items.map(({ number }) => number)).toEqual([1, 2, 4, 4]);
  });

  test('letters that Word went on counting are told, with what to press', () => {
    const list = (text: string) => p(text, { num: [1, 0] });
    const body = [
      p('Câu 1. Thủ đô?'),
      ...['Hà Nội', 'Huế', 'Đà Nẵng', 'Cần Thơ'].map(list),
      p('Đáp án: B'),
      p('Câu 2. Hai?'),
      ...['Một', 'Hai'].map(list),
    ];
    const found = items(body, { lists: [{ levels: [['upperLetter', '%1.']] }] });
    expect(found[0]).toBe(first);
    expect(found[1]).toMatch(/^✗ Phương án đầu tiên mang chữ E.*Restart at A/);
  });

  test('whatever is refused says what to do', () => {
    const key = 'Đáp án: ';
    const bold = (letters: string) =>
      four.split('|').map((line) => p([r(line, { b: letters.includes(line.charAt(0)) })]));
    const bodies = [
      bold(''),
      bold('AC'),
      [...bold('A'), p(`${key}B`)],
      [...bold(''), p(`${key}E`)],
      [...bold(''), p(`${key}Sài Gòn`)],
      [...bold('').slice(0, 2), p('B. x'), p(`${key}A`)],
      [p('Không có phương án.')],
    ];
    for (const body of bodies) {
      const [shown] = items([p('Câu 1. Thủ đô?'), ...body]);
      expect(shown).toMatch(/^✗ .*Hãy /);
    }
    expect(notesOf([p('Không có gì.')])).toContain('Mỗi câu cần bắt đầu bằng "Câu 1."');
    expect(readDocx(new Uint8Array([1]), 'x.docx').notes[0]?.vi).toContain('Hãy mở tệp bằng Word');
  });

  test('keys of several codes and text boxes outside of questions are told', () => {
    const box = '<w:r><w:pict><v:textbox/></w:pict></w:r>';
    const codes = table([
      ['Câu', '101', '102'],
      ['1', 'B', 'A'],
      ['2', 'A', 'B'],
    ]);
    const body = [p([box]), ...lines(`Câu 1. Thủ đô?|${four}`), codes];
    expect(notesOf(body)).toMatch(/hộp văn bản .* Bảng đáp án có nhiều mã đề/);
    expect(items(body)[0]).toContain('Không thấy đáp án');
  });
});
