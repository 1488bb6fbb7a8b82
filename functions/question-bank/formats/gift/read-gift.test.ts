import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGift } from './read-gift.ts';

const read = (text: string) => readGift(Buffer.from(text), 'de.gift');
const only = (text: string) => {
  const { items } = read(text);
  expect(items).toHaveLength(1);
  return items[0]!;
};

describe('each kind of question', () => {
  test('one answer, several answers, true or false', () => {
    expect(only('::Tên::Cơ quan nào cao nhất? {~Chính phủ =Quốc hội ~Tòa án}')).toMatchObject({
      name: 'Tên',
      line: 1,
      draft: {
        stem: 'Cơ quan nào cao nhất?',
        body: {
          kind: 'single',
          options: [{ correct: false }, { text: 'Quốc hội', correct: true }, { correct: false }],
        },
      },
    });
    expect(only('Chọn {~%50%a ~%50%b ~%-100%c}').draft?.body).toEqual({
      kind: 'multiple',
      options: [
        { text: 'a', correct: true },
        { text: 'b', correct: true },
        { text: 'c', correct: false },
      ],
    });
    for (const [text, right] of [
      ['T', true],
      ['TRUE', true],
      ['F', false],
      ['FALSE', false],
    ] as const)
      expect(only(`Nhiệm kỳ là năm năm. {${text}}`).draft?.body).toMatchObject({
        kind: 'trueFalse',
        options: [{ correct: right }, { correct: !right }],
      });
  });

  test('texts, numbers and ranges', () => {
    expect(only('Ai? {=Quốc hội =QH}').draft?.body).toEqual({
      kind: 'text',
      key: { accepted: ['Quốc hội', 'QH'] },
    });
    expect(only('Thủ đô {Hà Nội}').draft?.body).toEqual({
      kind: 'text',
      key: { accepted: ['Hà Nội'] },
    });
    for (const [key, value, tolerance] of [
      ['1945', 1945, 0],
      ['3.14:0.01', 3.14, 0.01],
      ['4.141..4.142', 4.1415, 0.0005],
      ['-2..2', 0, 2],
      ['=7:1', 7, 1],
      ['3:2~#Sai', 3, 2],
    ] as const)
      expect(only(`Bao nhiêu? {#${key}}`).draft?.body).toEqual({
        kind: 'numeric',
        key: { value, tolerance },
      });
  });

  test('pairs with a distractor, an essay, a gap', () => {
    expect(only('Ghép {=Nghị quyết -> NQ =Chỉ thị -> CT = -> TB\\: khác}').draft?.body).toEqual({
      kind: 'match',
      lefts: [
        { text: 'Nghị quyết', right: 0 },
        { text: 'Chỉ thị', right: 1 },
      ],
      rights: [{ text: 'NQ' }, { text: 'CT' }, { text: 'TB: khác' }],
    });
    expect(only('Hãy viết. {}').draft?.body).toEqual({ kind: 'essay', key: {} });
    expect(only('Hà Nội là {=thủ đô ~cảng} của Việt Nam.').draft?.stem).toBe(
      'Hà Nội là _____ của Việt Nam.',
    );
  });
});

describe('what people type though the grammar wants it escaped', () => {
  test('colons, hash marks and signs of equality in a question', () => {
    expect(only('Câu hỏi: C# là gì, nếu 1+1=2 và ~3? {=a: ngôn ngữ ~b}').draft).toMatchObject({
      stem: 'Câu hỏi: C# là gì, nếu 1+1=2 và ~3?',
      body: { options: [{ text: 'a: ngôn ngữ' }, { text: 'b' }] },
    });
  });

  test('feedback with any of them, general feedback with the source', () => {
    const item = only('Chọn {=a#Tốt: điều 1#2 ~b#Sai ####Căn cứ: Điều 69 Hiến pháp}');
    expect(item.draft).toMatchObject({ source: 'Điều 69 Hiến pháp' });
    expect(item.notes.map((note) => note.en)).toEqual(['Feedback left out (2).']);
  });

  test('escapes, line ends, formats', () => {
    const item = only('[html]<b>A</b>: \\{x\\} \\= \\~ \\# {=[plain]<i> ~[markdown]**đậm**}');
    expect(item.draft?.stem).toBe('A: {x} = ~ #');
    expect(item.draft?.body).toMatchObject({
      options: [{ text: '<i>' }, { text: 'đậm', rich: [{ content: [{ type: 'b' }] }] }],
    });
    expect(only('dòng một\ndòng hai\\nba {T}').draft?.stem).toBe('dòng một\ndòng hai\nba');
  });
});

describe('a file of many questions', () => {
  test('categories, tags and comments', () => {
    const { items } = read(
      '// đầu tệp\n$CATEGORY: $course$/top/Hiến pháp/Chương I\n\n// [tag:Độ khó: Dễ] [tag:khác]\nMột {T}\n\n$CATEGORY: Văn bản\nHai {F}\n// giữa\n',
    );
    expect(items.map(({ draft, line }) => [draft?.topic, draft?.difficulty, line])).toEqual([
      ['Hiến pháp / Chương I', 'easy', 5],
      ['Văn bản', undefined, 8],
    ]);
    expect(items[0]?.notes.map((note) => note.en)).toEqual(['Tags left out: khác.']);
  });

  test('a fault names line and column and hides no other question', () => {
    const { items } = read(
      'Một {T}\n\n::Hỏng::Hai {=a ~b\n\nBa {F}\n\nBốn {\n~%150%a\n=b}\n\nNăm }\n\nSáu {=a ~b}',
    );
    expect(items.map((item) => item.draft !== undefined)).toEqual([
      true,
      false,
      true,
      false,
      false,
      true,
    ]);
    expect(items[1]).toMatchObject({ name: 'Hỏng Hai {=a ~b', line: 3 });
    expect(items[1]?.notes[0]?.en).toBe('Line 3, column 13: a { has no closing }.');
    expect(items[3]?.notes[0]?.en).toContain('Line 8, column ');
    expect(items[4]?.notes[0]?.en).toContain('Line 11, column 5: a } has no opening {');
  });

  test('a blank line within the answers is told, and the question is whole', () => {
    const item = only('Một {\n=a\n\n~b\n\n}');
    expect(item.draft?.body).toMatchObject({ options: [{ text: 'a' }, { text: 'b' }] });
    expect(item.notes.map((note) => note.kind)).toEqual(['changed']);
  });

  test('a paragraph without answers is a description, and is listed', () => {
    const { items } = read('Đọc đoạn sau rồi trả lời.\n\nMột {T}');
    expect(items.map((item) => item.notes.map((note) => note.kind))).toEqual([['refused'], []]);
  });

  test('ethan-ou/vscode-gift#14: any weight from −100 to 100 is accepted', () => {
    expect(only('Chọn {~%-15%a =b ~%37.5%c}').draft?.body).toMatchObject({
      options: [{ score: -0.15 }, { score: 1 }, { score: 0.375 }],
    });
  });
});

test('whatever stands in a file, every piece is taken or listed and nothing throws', () => {
  const piece = fc.constantFrom(
    ...['{', '}', '=', '~', '#', ':', '::', '\\', '%50%', '->', '####', '[html]', '<b>', '\n', 'ế'],
    ...[' a ', '1.5', '..', 'T', '//', '$CATEGORY: x', '\n\n', '&&058;'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const { items, notes } = read(pieces.join(''));
      expect(items.length + notes.length).toBeGreaterThan(0);
      for (const item of items)
        expect(item.draft === undefined).toBe(item.notes.some((note) => note.kind === 'refused'));
    }),
    { numRuns: 1000 },
  );
});

describe('what people write that is no comment and no stem', () => {
  test('a text that begins with its gap, in any format', () => {
    const html = only('::Thủ đô::[html]{=Hà Nội ~Huế} là thủ đô.');
    expect(html.draft?.stem).toBe('_____ là thủ đô.');
    expect(html.notes).toEqual([]);
    expect(only('[markdown] {=Hà Nội} là thủ đô.').draft?.body).toMatchObject({ kind: 'text' });
  });

  test('two slashes within a line are text, and said to be; an address is not asked about', () => {
    const item = only('int n; // số câu\nCó mấy biến? {#1}');
    expect(item.draft?.stem).toContain('// số câu');
    expect(item.notes.map(({ kind }) => kind)).toEqual(['changed']);
    expect(only('Trang https://vi.wikipedia.org là gì? {=bách khoa}').notes).toEqual([]);
  });

  test('an image that Moodle kept elsewhere is refused with what to export instead', () => {
    const item = only('[html]Xem <img src\\="@@PLUGINFILE@@/so-do.png"> {T}');
    expect(item.draft).toBeUndefined();
    expect(item.notes.map(({ en }) => en).join()).toContain('as Moodle XML');
  });

  test('answers that are hidden by a comment are refused', () => {
    const item = only('Đúng hay sai?\n{ // đáp án\n F // sai\n}');
    expect(item.draft).toBeUndefined();
    expect(item.notes[0]?.en).toContain('the key is not clear');
    expect(only('Tập \\{ a // b \\} có mấy phần tử? {=hai}').draft?.body).toMatchObject({
      kind: 'text',
      key: { accepted: ['hai'] },
    });
  });
});
