import { expect, test } from 'vitest';
import { docx, p, picture, r, table } from '../../../../test/builders/docx-files.ts';
import { shownItem as shown } from '../../../../test/builders/shown-item.ts';
import { tinyImage } from '../../../../test/builders/tiny-image.ts';
import { readDocx } from './read-docx.ts';

const tinyPng = tinyImage.png(10, 5);
type More = Parameters<typeof docx>[1];
const read = (body: readonly string[], more?: More) => readDocx(docx(body, more), 'de.docx');
const items = (body: readonly string[], more?: More) => read(body, more).items.map(shown);
const four = ['A. Hà Nội', 'B. Huế', 'C. Đà Nẵng', 'D. Cần Thơ'];
const right = 'Thủ đô? | Hà Nội | *Huế | Đà Nẵng | Cần Thơ';

const signs = {
  'bold text': [r('B. '), r('Huế', { b: true })],
  'a bold line': [r('B. Huế', { b: true })],
  'an underlined letter': [r('B', { u: true }), r('. Huế')],
  'a red letter': [r('B.', { colour: 'FF0000' }), r(' Huế')],
  'red text': [r('B. '), r('Huế', { colour: 'FF0000' })],
  highlight: [r('B. Huế', { highlight: 'yellow' })],
  'a star before': [r('*B. Huế')],
  'a star after the letter': [r('B*. Huế')],
  'a star behind': [r('B. Huế (*)')],
  'a bold style': [r('B. Huế', { style: 'Strong' })],
  'split in runs': [
    r('B', { b: true }),
    r('.', { b: true }),
    r(' Hu', { b: true }),
    r('ế', { b: true }),
  ],
};
const strong =
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
test.each(Object.entries(signs))('the right option is told by %s', (_, b) => {
  const body = [p('Câu 1. Thủ đô?'), p(four[0] ?? ''), p(b), p(four[2] ?? ''), p(four[3] ?? '')];
  expect(items(body, { styles: strong })).toEqual([right]);
});

const heads = {
  'Câu 1.': ['Câu 1. Thủ đô?', 'Câu 2. Hai?'],
  'Câu 1:': ['Câu 1: Thủ đô?', 'Câu 2: Hai?'],
  'Câu hỏi 1': ['Câu hỏi 1 Thủ đô?', 'Câu hỏi 2 Hai?'],
  '1.': ['1. Thủ đô?', '2. Hai?'],
  '1)': ['1) Thủ đô?', '2) Hai?'],
  'CÂU 1/': ['CÂU 1/ Thủ đô?', 'CÂU 2/ Hai?'],
  'Question 1': ['Question 1: Thủ đô?', 'Question 2: Hai?'],
  'points and level': ['Câu 1 (0,5 điểm) [NB]. Thủ đô?', 'Câu 2 (TH): Hai?'],
  'a line of its own': ['Câu 1.\nThủ đô?', 'Câu 2.\nHai?'],
};
test.each(Object.entries(heads))('questions begin with %s', (_, [one = '', two = '']) => {
  const body = [one, ...four, 'Đáp án: B', two, 'A. Một', 'B. Hai', 'ĐÁP ÁN: A'];
  expect(items(body.map((line) => p(line)))).toEqual([right, 'Hai? | *Một | Hai']);
});

const layouts = {
  'in one line by tabs': ['A. Hà Nội\tB. Huế\tC. Đà Nẵng\tD. Cần Thơ'],
  'in one line by spaces': ['A. Hà Nội     B. Huế   C. Đà Nẵng   D. Cần Thơ'],
  'in one line by a space': ['A. Hà Nội B. Huế C. Đà Nẵng D. Cần Thơ'],
  'in two lines': ['A. Hà Nội\tB. Huế', 'C. Đà Nẵng D. Cần Thơ'],
  'in one paragraph with line breaks': [four.join('\n')],
  'A)': four.map((each) => each.replace('.', ')')),
  'a.': four.map((each) => each.slice(0, 1).toLowerCase() + each.slice(1)),
  'A:': four.map((each) => each.replace('.', ':')),
  '(A)': four.map((each) => `(${each.slice(0, 1)})${each.slice(2)}`),
  'without a space': four.map((each) => each.replace('. ', '.')),
};
test.each(Object.entries(layouts))('options stand %s', (_, options) => {
  const body = ['Câu 1. Thủ đô?', ...options, 'Đáp án: B'];
  expect(items(body.map((line) => p(line)))).toEqual([right]);
});

test('options stand behind the question', () => {
  expect(
    items([p('Câu 1. Thủ đô? A. Hà Nội B. Huế C. Đà Nẵng D. Cần Thơ'), p('Đáp án B')]),
  ).toEqual([right]);
});

test('options stand in a table of two by two, with the key bold', () => {
  const cells = table([
    ['A. Hà Nội', p([r('B. Huế', { b: true })])],
    ['C. Đà Nẵng', 'D. Cần Thơ'],
  ]);
  expect(items([p('Câu 1. Thủ đô?'), cells])).toEqual([right]);
});

test('a table has a column for everything', () => {
  const rows = table([
    ['STT', 'Câu hỏi', 'A', 'B', 'C', 'D', 'Đáp án', 'Mức độ', 'Căn cứ'],
    ['1', 'Thủ đô?', 'Hà Nội', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'B', 'Dễ', 'Điều 1'],
    ['2', 'Hai?', 'A. Một', 'B. Hai', '', '', 'a', 'Khó', 'Điều 2'],
  ]);
  const { items: found } = read([p('Chủ đề: Địa lý'), rows]);
  expect(found.map(shown)).toEqual([right, 'Hai? | *Một | Hai']);
  expect(found[0]?.draft).toMatchObject({ topic: 'Địa lý', difficulty: 'easy', source: 'Điều 1' });
});

test('numbers and letters that Word counts are not in the text', () => {
  const lists = [
    {
      levels: [
        ['decimal', 'Câu %1.'],
        ['upperLetter', '%2.'],
      ] as const,
    },
    { levels: [['decimal', '%1.']] as const },
    { levels: [['upperLetter', '%1.']] as const },
    { levels: [], restarts: 3 },
  ];
  const nested = [
    p('Thủ đô?', { num: [1, 0] }),
    ...['Hà Nội', 'Huế', 'Đà Nẵng', 'Cần Thơ'].map((text) =>
      p([r(text, text === 'Huế' ? { b: true } : {})], { num: [1, 1] }),
    ),
    p('Hai?', { num: [1, 0] }),
    p([r('Một', { u: true })], { num: [1, 1] }),
    p('Hai', { num: [1, 1] }),
  ];
  expect(items(nested, { lists })).toEqual([right, 'Hai? | *Một | Hai']);
  const apart = [
    p('Thủ đô?', { num: [2, 0] }),
    ...['Hà Nội', 'Huế', 'Đà Nẵng', 'Cần Thơ'].map((text) => p(text, { num: [3, 0] })),
    p('Hai?', { num: [2, 0] }),
    p('Một', { num: [4, 0] }),
    p('Hai', { num: [4, 0] }),
    p('1.B 2.A'),
  ];
  expect(items(apart, { lists })).toEqual([right, 'Hai? | *Một | Hai']);
});

const two = [
  p('Câu 1. Thủ đô?'),
  ...four.map((line) => p(line)),
  p('Câu 2. Hai?'),
  p('A. Một'),
  p('B. Hai'),
];
const lists = {
  'a line of pairs': [p('BẢNG ĐÁP ÁN', { centred: true }), p('1.B  2.A')],
  'a line each': [p('ĐÁP ÁN'), p('1. B'), p('2. A')],
  'Câu 1: B': [p('HƯỚNG DẪN CHẤM'), p('Câu 1: B; Câu 2: A')],
  'a table of two rows': [
    table([
      ['Câu', '1', '2'],
      ['Đáp án', 'B', 'A'],
    ]),
  ],
  'a table of two columns': [
    table([
      ['Câu', 'Đáp án'],
      ['1', 'B'],
      ['2', 'A'],
    ]),
  ],
  'a table of pairs': [table([['1.B', '2.A']])],
  'a table without labels': [
    p('Đáp án'),
    table([
      ['1', '2'],
      ['B', 'A'],
    ]),
  ],
};
test.each(Object.entries(lists))('keys stand at the end: %s', (_, list) => {
  expect(items([...two, ...list])).toEqual([right, 'Hai? | *Một | Hai']);
});

test('numbers begin anew in a second part, and so does its list of keys', () => {
  const body = [
    p('PHẦN I: ĐỊA LÝ'),
    ...two,
    p('PHẦN II. TOÁN'),
    p('Câu 1. Một cộng một?'),
    p('A. Ba\tB. Hai'),
    p('1B 2A'),
    p('1B'),
  ];
  const { items: found } = read(body);
  expect(found.map(shown)).toEqual([right, 'Hai? | *Một | Hai', 'Một cộng một? | Ba | *Hai']);
  expect(found.map(({ draft }) => draft?.topic)).toEqual(['ĐỊA LÝ', 'ĐỊA LÝ', 'TOÁN']);
});

const unclear = {
  'Có 4 phương án cùng': four
    .map((line) => p([r(line, { colour: line.startsWith('A') ? 'FF0000' : '0000FF' })]))
    .map((line, i) => (i === 3 ? p([r('D. Cần Thơ', { colour: '00FF00' })]) : line)),
  'Có 2 phương án cùng in đậm (A, C)': four.map((line, i) => p([r(line, { b: i % 2 === 0 })])),
  'Không thấy đáp án': four.map((line) => p([r(line, { b: true })])),
  'theo gạch chân là B': [...four.map((line, i) => p([r(line, { u: i === 1 })])), p('Đáp án: C')],
  'theo in đậm là A, theo màu chữ là B': four.map((line, i) =>
    p([r(line, { b: i === 0, ...(i === 1 ? { colour: 'FF0000' } : {}) })]),
  ),
  'bảng đáp án là C': [...four.map((line, i) => p([r(line, { b: i === 1 })])), table([['1.C']])],
  'chỉ có 4 phương án': [...four.map((line) => p(line)), p('Đáp án: E')],
  'không chỉ ra phương án nào': [...four.map((line) => p(line)), p('Đáp án: Sài Gòn')],
  'không theo thứ tự': [four[0] ?? '', four[1] ?? '', four[3] ?? '', 'Đáp án: A'].map((line) =>
    p(line),
  ),
  'Không thấy các phương án': [p('Đáp án: A')],
};
test.each(Object.entries(unclear))('a key that is not clear is refused: %s', (reason, body) => {
  const [found = ''] = items([p('Câu 1. Thủ đô?'), ...body]);
  expect(found).toMatch(/^✗/);
  expect(found).toContain(reason);
});

test('bold letters and a bold question are the look of the document; emphasis stays', () => {
  const body = [
    p([
      r('Câu 1. ', { b: true }),
      r('Nơi nào '),
      r('không', { b: true }),
      r(' là H'),
      r('2', { sub: true }),
      r('O?'),
    ]),
    ...four.map((line, i) =>
      p([r(line.slice(0, 3), { b: true }), r(line.slice(3), { b: i === 1, i: i === 2 })]),
    ),
  ];
  const { items: found, notes } = read(body);
  expect(found[0]?.draft).toEqual({
    stem: 'Nơi nào không là H2O?',
    stemRich: [
      {
        type: 'paragraph',
        content: [
          'Nơi nào ',
          { type: 'b', content: ['không'] },
          ' là H',
          { type: 'sub', content: ['2'] },
          'O?',
        ],
      },
    ],
    body: {
      kind: 'single',
      options: [
        { text: 'Hà Nội', correct: false },
        { text: 'Huế', correct: true },
        {
          text: 'Đà Nẵng',
          rich: [{ type: 'paragraph', content: [{ type: 'i', content: ['Đà Nẵng'] }] }],
          correct: false,
        },
        { text: 'Cần Thơ', correct: false },
      ],
    },
  });
  expect(notes).toEqual([]);
});

test('what stands in fonts of TCVN3 and VNI is Unicode, over the bounds of runs', () => {
  const body = [
    p([r('C©u 1. Thñ ®« cña n­íc ViÖt Nam?', { font: '.VnTime' })]),
    p([r('A. Haø Noäi', { font: 'VNI-Times' })]),
    p([r('B. Hue', { font: 'VNI-Times', b: true }), r('á', { font: 'VNI-Times', b: true })]),
    p([r('C. ', {}), r('®µ n½ng', { font: '.VnTimeH' })]),
  ];
  const { items: found, notes } = read(body);
  expect(found.map(shown)).toEqual(['Thủ đô của nước Việt Nam? | Hà Nội | *Huế | ĐÀ NẴNG']);
  expect(notes[0]?.vi).toContain('phông cũ');
});

test('marks that a keyboard wrote apart are one letter with it', () => {
  const apart = 'Câu 1. Thủ đô?'.normalize('NFD');
  expect(
    items([
      p(apart),
      ...four.map((line) => p(line.normalize('NFD'))),
      p('Đáp án: B'.normalize('NFD')),
    ]),
  ).toEqual([right]);
});

test('inserted text counts, deleted text does not', () => {
  const body = [
    p([
      r('Câu 1. Thủ '),
      `<w:del w:id="1" w:author="x">${r('phủ').replace(/w:t\b/g, 'w:delText')}</w:del>`,
      `<w:ins w:id="2" w:author="x">${r('đô')}</w:ins>`,
      r('?'),
    ]),
    ...four.map((line) => p(line)),
    p('Đáp án: B'),
  ];
  const { items: found, notes } = read(body);
  expect(found.map(shown)).toEqual([right]);
  expect(notes.map(({ kind }) => kind)).toEqual(['changed']);
});

test('images, tables and equations of Word are kept', () => {
  const fraction =
    '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:den></m:f></m:oMath>';
  const body = [
    p([r('Câu 1. Xem '), picture('rId9', 'Bản đồ'), r(' và '), fraction]),
    table([
      ['Năm', 'Dân'],
      ['2020', '98'],
    ]),
    p([r('A. '), picture('rId9')]),
    p('B. 2'),
    p('Đáp án: A'),
  ];
  const { items: found, media } = read(body, { images: { rId9: tinyPng } });
  const [hash = ''] = media.keys();
  expect(media.get(hash)?.bytes).toEqual(tinyPng);
  expect(found[0]?.draft?.stemRich).toMatchObject([
    {
      content: [
        'Xem ',
        { type: 'image', media: hash, alt: 'Bản đồ', width: 100, height: 50 },
        ' và ',
        {
          type: 'formula',
          math: {
            tag: 'math',
            children: [{ tag: 'mfrac', children: [{ tag: 'mn' }, { tag: 'msup' }] }],
          },
        },
      ],
    },
    {
      type: 'table',
      rows: [
        [{}, {}],
        [{}, { content: [{ content: ['98'] }] }],
      ],
    },
  ]);
  expect(found[0]?.draft?.body).toMatchObject({ options: [{ correct: true }, { text: '2' }] });
});

const refusals = {
  'chỉ được liên kết từ ngoài': picture('rId8', '', 'link'),
  'thiếu hình': picture('rId7'),
  'hộp văn bản':
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox/></w:pict></mc:Fallback></mc:AlternateContent></w:r>',
  MathType: '<w:r><w:object><v:shape/><o:OLEObject ProgID="Equation.DSMT4"/></w:object></w:r>',
  'trường EQ': '<w:r><w:instrText>EQ \\f(1;2)</w:instrText></w:r>',
  'chưa đọc được': '<m:oMath><m:strange/></m:oMath>',
};
test.each(Object.entries(refusals))(
  'what cannot be kept is refused with its question: %s',
  (reason, run) => {
    const body = [
      p([r('Câu 1. Thủ đô? '), run]),
      ...four.map((line) => p(line)),
      p('Đáp án: B'),
      ...two.slice(5),
      p('Đáp án: A'),
    ];
    const found = items(body, { links: { rId8: 'http://example.org/x.png' } });
    expect(found[0]).toMatch(/^✗/);
    expect(found[0]).toContain(reason);
    expect(found[1]).toBe('Hai? | *Một | Hai');
  },
);

test('headings, sources, levels and shared texts', () => {
  const body = [
    p('ĐỀ THI'),
    p('Chủ đề 1: Hiến pháp'),
    p('Đọc đoạn văn sau và trả lời câu 1 đến câu 2:'),
    p('Nước Việt Nam là một.'),
    p('Câu 1. Mấy nước?'),
    p('A. Một\tB. Hai'),
    p('Đáp án: A'),
    p('Mức độ: Dễ'),
    p('Căn cứ: Điều 1 Hiến pháp'),
    p('Câu 2. Các ý sau:'),
    p('a) đúng'),
    p('b) sai'),
    p('A. Cả hai\tB. Tất cả các phương án trên'),
    p('Đáp án: B'),
    p('Giải thích: vì thế'),
    p('Câu 3. Đúng hay sai?'),
    p('A. Đúng'),
    p('B. Sai'),
    p('Đáp án: B'),
    p('--- HẾT ---'),
    p('Thí sinh không dùng tài liệu.'),
  ];
  const { items: found, notes } = read(body);
  expect(found.map(shown)).toEqual([
    'Mấy nước? | *Một | Hai',
    'Các ý sau:\na) đúng\nb) sai | Cả hai | *Tất cả các phương án trên',
    'Đúng hay sai? | Đúng | *Sai',
  ]);
  expect(found[0]?.draft).toMatchObject({
    topic: 'Hiến pháp',
    difficulty: 'easy',
    source: 'Điều 1 Hiến pháp',
    stimulus: { text: 'Đọc đoạn văn sau và trả lời câu 1 đến câu 2:\nNước Việt Nam là một.' },
  });
  expect(found[1]?.draft?.stimulus?.name).toBe(found[0]?.draft?.stimulus?.name);
  expect(found[1]?.draft?.body).toMatchObject({ options: [{}, { pinned: true }] });
  expect(found[1]?.notes.map(({ kind }) => kind)).toEqual(['lost']);
  expect(found[2]?.draft?.stimulus).toBeUndefined();
  expect(found[2]?.draft?.body.kind).toBe('trueFalse');
  expect(notes.map(({ vi }) => vi).join()).toContain('2 dòng không thuộc câu hỏi nào');
});

test('several right options are taken where the key names them', () => {
  const body = [p('Câu 1. Chọn hai?'), ...four.map((line) => p(line)), p('Đáp án: A, C')];
  const [found] = read(body).items;
  expect(found?.draft?.body).toMatchObject({
    kind: 'multiple',
    options: [{ correct: true }, {}, { correct: true }, {}],
  });
});

test('statements numbered inside a question are no questions', () => {
  const body = [
    '1. Thủ đô?',
    ...four,
    'Đáp án: B',
    '2. Cho các ý:',
    '1. một',
    '2. hai',
    'A. Một',
    'B. Hai',
    'Đáp án: A',
  ];
  expect(items(body.map((line) => p(line)))).toEqual([
    right,
    'Cho các ý:\n1. một\n2. hai | *Một | Hai',
  ]);
});

test('hostile files are told, not read', () => {
  const entity = read([p('x')], { prolog: '<!DOCTYPE x [<!ENTITY a "b">]>' });
  expect(entity.notes[0]?.vi).toContain('<!ENTITY');
  expect(readDocx(new Uint8Array([1, 2, 3]), 'x.docx').notes[0]?.kind).toBe('refused');
  const deep = read([`${'<w:sdt>'.repeat(500)}${'</w:sdt>'.repeat(500)}`]);
  expect(deep.notes[0]?.vi).toContain('lồng nhau quá sâu');
});

test('lines made to be read for ever end soon', () => {
  const lines = ['A. ', '1.A ', 'Nguồn: '.padEnd(20, ' '), '(*) ', 'câu 1 ', ' '].map((each) =>
    p(`Câu 1. ${each.repeat(15_000 / each.length)}`),
  );
  const began = performance.now();
  const { items: found } = read([
    ...lines,
    p('x '.repeat(200_000)),
    p('Nguồn: '.padEnd(19_000, ' ) ')),
  ]);
  expect(found).toHaveLength(6);
  expect(performance.now() - began).toBeLessThan(5000);
});
