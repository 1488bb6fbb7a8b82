import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { tinyImage } from '../../../../test/builders/tiny-image.ts';
import { sha256Hex } from '../../../platform/crypto.ts';
import { readMoodle } from './read-moodle.ts';

const quiz = (...questions: string[]) =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`);
const cdata = (text: string) => `<text><![CDATA[${text}]]></text>`;
const question = (type: string, stem: string, rest: string, name = 'Tên câu') =>
  `<question type="${type}"><name><text>${name}</text></name><questiontext format="html">${stem}</questiontext>${rest}</question>`;
const answer = (fraction: string, text: string) =>
  `<answer fraction="${fraction}" format="html"><text>${text}</text><feedback format="html"><text></text></feedback></answer>`;
const category = (path: string) =>
  `<question type="category"><category><text>${path}</text></category></question>`;
const read = (...questions: string[]) => readMoodle(quiz(...questions), 'de.xml');
const only = (...questions: string[]) => {
  const { items } = read(...questions);
  expect(items).toHaveLength(1);
  return items[0]!;
};
const kinds = (item: { notes: readonly { kind: string }[] }) => item.notes.map((note) => note.kind);

describe('choices', () => {
  test('one answer, with topic, name and line', () => {
    const { items, notes } = read(
      category('$course$/top/Hiến pháp/Chương II'),
      question(
        'multichoice',
        cdata('<p>Cơ quan nào cao nhất?</p>'),
        `<single>true</single><shuffleanswers>1</shuffleanswers>${answer('0', 'Chính phủ')}${answer('100', 'Quốc hội')}`,
      ),
    );
    expect(notes).toEqual([]);
    expect(items).toEqual([
      {
        file: 'de.xml',
        number: 1,
        line: 4,
        name: 'Tên câu',
        notes: [],
        draft: {
          topic: 'Hiến pháp / Chương II',
          stem: 'Cơ quan nào cao nhất?',
          body: {
            kind: 'single',
            options: [
              { text: 'Chính phủ', correct: false },
              { text: 'Quốc hội', correct: true },
            ],
          },
        },
      },
    ]);
  });

  test('several answers with shares of the fixed list keep them', () => {
    const item = only(
      question(
        'multichoice',
        cdata('Chọn'),
        `<single>false</single>${['33.33333', '33.3333333', '33.33333', '-50'].map((f, i) => answer(f, `p${i}`)).join('')}`,
      ),
    );
    expect(item.draft?.body).toMatchObject({
      kind: 'multiple',
      options: [
        { correct: true, score: 1 / 3 },
        { correct: true, score: 1 / 3 },
        { correct: true, score: 1 / 3 },
        { correct: false, score: -0.5 },
      ],
    });
    expect(kinds(item)).toEqual(['changed']);
  });

  test('ethan-ou/vscode-gift#14: a weight off the fixed list is accepted as written', () => {
    const options = answer('-15', 'a') + answer('100', 'b') + answer('12.5', 'c');
    const item = only(question('multichoice', cdata('Chọn'), `<single>true</single>${options}`));
    expect(item.draft?.body).toMatchObject({
      kind: 'single',
      options: [{ score: -0.15 }, { score: 1, correct: true }, { score: 0.125 }],
    });
  });

  test('options that Moodle does not shuffle keep their places', () => {
    const item = only(
      question(
        'multichoice',
        cdata('Chọn'),
        `<shuffleanswers>false</shuffleanswers>${answer('100', 'a')}${answer('0', 'Tất cả')}`,
      ),
    );
    expect(item.draft?.body).toMatchObject({ options: [{ pinned: true }, { pinned: true }] });
  });

  test('what has no single right answer, too many options or two alike is refused', () => {
    const refusals = (options: string) =>
      only(question('multichoice', cdata('x'), options)).notes.map((note) => note.en);
    expect(refusals(answer('50', 'a') + answer('0', 'b'))[0]).toContain('no option is worth 100');
    expect(refusals(answer('100', 'a') + answer('100', 'b'))[0]).toContain('2 options are each');
    expect(refusals(answer('0', 'a') + answer('0', 'b'))[0]).toContain('None of its options');
    expect(refusals(answer('100', 'a') + answer('0', 'A'))[0]).toContain('alike');
    const seven = Array.from({ length: 7 }, (_, i) => answer(i === 0 ? '100' : '0', `p${i}`));
    expect(refusals(seven.join(''))[0]).toContain('(7), at most 6');
  });

  test('true or false', () => {
    const item = only(
      question(
        'truefalse',
        cdata('Nhiệm kỳ là năm năm.'),
        answer('0', 'true') + answer('100', 'false'),
      ),
    );
    expect(item.draft?.body).toMatchObject({
      kind: 'trueFalse',
      options: [
        { text: 'Đúng', correct: false },
        { text: 'Sai', correct: true },
      ],
    });
  });
});

test('true or false of an old file, in its words and order; what is neither is refused', () => {
  const of = (answers: string) => only(question('truefalse', cdata('x'), answers));
  const old = of(answer('0', 'Vrai') + answer('100', 'Faux'));
  expect(old.draft?.body).toMatchObject({ options: [{ correct: false }, { correct: true }] });
  expect(kinds(old)).toEqual(['changed']);
  const turned = of(answer('100', 'False') + answer('0', 'True'));
  expect(turned.draft?.body).toMatchObject({ options: [{ correct: false }, { correct: true }] });
  expect(kinds(turned)).toEqual([]);
  expect(of(answer('50', 'Đúng') + answer('0', 'Sai')).draft).toBeUndefined();
  expect(of(answer('100', 'true') + answer('100', 'false')).draft).toBeUndefined();
});

describe('written answers', () => {
  test('a short answer: case, stars written out, answers worth nothing', () => {
    const rest = `<usecase>1</usecase>${answer('100', 'Quốc hội')}${answer('100', 'QH\\*')}${answer('0', '*')}`;
    expect(only(question('shortanswer', cdata('Ai?'), rest)).draft?.body).toEqual({
      kind: 'text',
      key: { accepted: ['Quốc hội', 'QH*'], caseSensitive: true },
    });
  });

  test('wildcards and partial credit are refused by what they are', () => {
    const wild = only(question('shortanswer', cdata('Ai?'), answer('100', 'Quốc*')));
    expect(wild.draft).toBeUndefined();
    expect(wild.notes[0]?.en).toContain('"Quốc*" holds a *');
    const half = only(
      question('shortanswer', cdata('Ai?'), answer('100', 'a') + answer('50', 'b')),
    );
    expect(half.notes[0]?.en).toContain('"b" is worth 50 %');
  });

  test('a number with tolerance; a catch-all of no worth; units', () => {
    const number = (text: string, more = '') =>
      question(
        'numerical',
        cdata('Bao nhiêu?'),
        `<answer fraction="100"><text>${text}</text><tolerance>0.01</tolerance></answer>${answer('0', '*')}${more}`,
      );
    expect(only(number('2.5')).draft?.body).toEqual({
      kind: 'numeric',
      key: { value: 2.5, tolerance: 0.01 },
    });
    const units = '<units><unit><multiplier>1</multiplier><unit_name>kg</unit_name></unit></units>';
    const taken = only(
      number('5', `<unitgradingtype>0</unitgradingtype><showunits>0</showunits>${units}`),
    );
    expect(kinds(taken)).toEqual(['lost']);
    expect(only(number('5', `<unitgradingtype>1</unitgradingtype>${units}`)).draft).toBeUndefined();
    expect(only(number('nhiều')).notes[0]?.en).toContain('no number');
  });

  test('an essay with bounds in words', () => {
    const item = only(
      question(
        'essay',
        cdata('Viết'),
        '<minwordlimit>100</minwordlimit><maxwordlimit>300</maxwordlimit><attachments>1</attachments>',
      ),
    );
    expect(item.draft?.body).toEqual({ kind: 'essay', key: { minWords: 100, maxWords: 300 } });
    expect(kinds(item)).toEqual(['lost']);
  });
});

test('pairs: a right side twice is one, one without a left side distracts', () => {
  const pair = (left: string, right: string) =>
    `<subquestion format="html"><text>${left}</text><answer><text>${right}</text></answer></subquestion>`;
  const item = only(
    question(
      'matching',
      cdata('Ghép'),
      pair('a', 'X') + pair('b', 'X') + pair('c', 'Y') + pair('', 'Z'),
    ),
  );
  expect(item.draft?.body).toEqual({
    kind: 'match',
    lefts: [
      { text: 'a', right: 0 },
      { text: 'b', right: 0 },
      { text: 'c', right: 1 },
    ],
    rights: [{ text: 'X' }, { text: 'Y' }, { text: 'Z' }],
  });
});

test('an order goes by the numbers of its answers; a part of them is refused', () => {
  const parts = ['3', '1', '2'].map((place) => answer(place, `bước ${place}`)).join('');
  const item = only(question('ordering', cdata('Xếp'), parts));
  expect(item.draft?.body).toEqual({
    kind: 'order',
    options: [{ text: 'bước 1' }, { text: 'bước 2' }, { text: 'bước 3' }],
    rightOrder: [0, 1, 2],
  });
  const some = '<selecttype>RANDOM</selecttype><selectcount>2</selectcount>';
  expect(only(question('ordering', cdata('Xếp'), some + parts)).draft).toBeUndefined();
});

test.each(['gapfill', 'calculated', 'coderunner', 'description', 'constructor'])(
  'a question of type %s is listed by its name and refused',
  (type) => {
    const item = only(question(type, cdata('Nội dung'), ''));
    expect(item.draft).toBeUndefined();
    expect(item.notes).toHaveLength(1);
    expect(item.notes[0]?.kind).toBe('refused');
    if (type !== 'description') expect(item.notes[0]?.vi).toContain(`"${type}"`);
  },
);

describe('texts', () => {
  const options = answer('100', 'a') + answer('0', 'b');

  test('claroline/Distribution#1439: images of one name in two questions are two images', () => {
    const [first, second] = [tinyImage.png(10, 10), tinyImage.png(20, 20)];
    const withImage = (bytes: Uint8Array) =>
      `${cdata('<p>Xem <img src="@@PLUGINFILE@@/Bi%E1%BB%83u%20%C4%91%E1%BB%93.png" alt="Biểu đồ"></p>')}<file name="Biểu đồ.png" path="/" encoding="base64">${Buffer.from(bytes).toString('base64')}</file>`;
    const bank = read(
      question('multichoice', withImage(first), options),
      question('multichoice', withImage(second), options),
    );
    expect([...bank.media.keys()]).toEqual([sha256Hex(first), sha256Hex(second)]);
    expect(bank.items.map((item) => item.draft?.stemRich)).toEqual(
      [first, second].map((bytes) => [
        {
          type: 'paragraph',
          content: ['Xem ', { type: 'image', media: sha256Hex(bytes), alt: 'Biểu đồ' }],
        },
      ]),
    );
  });

  test('canvas-lms#2346, claroline/Distribution#421: questions of one name are all there', () => {
    const bank = read(
      question('multichoice', cdata('Một'), options, 'Câu hỏi'),
      question('multichoice', cdata('Hai'), options, 'Câu hỏi'),
    );
    expect(bank.items.map((item) => [item.number, item.name, item.draft?.stem])).toEqual([
      [1, 'Câu hỏi', 'Một'],
      [2, 'Câu hỏi', 'Hai'],
    ]);
  });

  test('an image that is missing, too heavy or no image refuses the question, and says which', () => {
    const stem = (file: string) => cdata('<img src="@@PLUGINFILE@@/a.png">') + file;
    const missing = only(question('multichoice', stem(''), options));
    expect(missing.draft).toBeUndefined();
    expect(missing.notes[0]?.en).toContain('a.png');
    const svg = Buffer.from('<svg/>').toString('base64');
    const wrong = only(
      question('multichoice', stem(`<file name="a.png" encoding="base64">${svg}</file>`), options),
    );
    expect(wrong.notes.map((note) => note.en).join(' ')).toContain('SVG is not taken');
  });

  test('formulas, translations, mark-up of each kind', () => {
    const formula = only(question('multichoice', cdata('Tính \\(x^2\\)'), options));
    expect(formula.draft?.stem).toBe('Tính $x^2$');
    expect(formula.draft?.stemRich?.[0]).toMatchObject({
      content: ['Tính ', { type: 'formula', tex: 'x^2' }],
    });
    const spans =
      '<p><span lang="en" class="multilang">Which?</span><span lang="vi" class="multilang">Cái <b>nào</b>?</span></p>';
    expect(only(question('multichoice', cdata(spans), options)).draft).toMatchObject({
      stem: 'Cái nào?',
      stemEn: 'Which?',
    });
    const mlang = 'Phần chung {mlang vi}nào{mlang}{mlang en}which{mlang}{mlang fr}quel{mlang}';
    const translated = only(question('multichoice', cdata(mlang), options));
    expect(translated.draft).toMatchObject({ stem: 'Phần chung nào', stemEn: 'Phần chung which' });
    expect(kinds(translated)).toEqual(['lost']);
    const marked = (format: string, text: string) =>
      only(
        question('multichoice', '', options).replace(
          'format="html">',
          `format="${format}">${cdata(text)}`,
        ),
      ).draft;
    expect(marked('plain_text', 'a < b\nc')).toMatchObject({ stem: 'a < b\nc' });
    expect(marked('moodle_auto_format', 'một\nhai')).toMatchObject({ stem: 'một\nhai' });
    expect(marked('markdown', 'một **hai** `x<y`\n\n- ba\n- bốn')?.stemRich).toEqual([
      {
        type: 'paragraph',
        content: ['một ', { type: 'b', content: ['hai'] }, ' ', { type: 'code', content: ['x<y'] }],
      },
      {
        type: 'bullets',
        items: [
          [{ type: 'paragraph', content: ['ba'] }],
          [{ type: 'paragraph', content: ['bốn'] }],
        ],
      },
    ]);
  });

  test('what an exam has no use for is told: feedback, hints, marks, tags', () => {
    const rest = `<generalfeedback format="html"><text>Căn cứ: Điều 69 Hiến pháp</text></generalfeedback><defaultgrade>2</defaultgrade><correctfeedback><text>Giỏi!</text></correctfeedback><hint><text>Nghĩ đi</text></hint><tags><tag><text>Độ khó: Khó</text></tag><tag><text>Nhóm vị trí: Tư pháp</text></tag><tag><text>ôn tập</text></tag></tags>`;
    const item = only(question('multichoice', cdata('x'), rest + options));
    expect(item.draft).toMatchObject({
      difficulty: 'hard',
      positionGroups: ['Tư pháp'],
      source: 'Điều 69 Hiến pháp',
    });
    expect(item.notes.map((note) => note.en)).toEqual([
      'Feedback left out (1).',
      'Hints (1) and the penalty for trying again are left out.',
      'The default mark 2 is left out: what a question is worth is a rule of the exam.',
      'Tags left out: ôn tập.',
    ]);
  });

  test('a file in an old encoding, declared or not', () => {
    const xml = quiz(question('essay', cdata('Người đứng đầu cơ quan làm gì?'), '')).toString();
    const tcvn = iconv.encode(xml.replace(' encoding="UTF-8"', ''), 'tcvn');
    const bank = readMoodle(tcvn, 'cu.xml');
    expect(bank.items[0]?.draft?.stem).toBe('Người đứng đầu cơ quan làm gì?');
    expect(bank.notes[0]?.en).toContain('TCVN3');
  });
});

test('a question cut out of its file is read', () => {
  const { items } = readMoodle(Buffer.from(question('essay', cdata('Viết'), '')), 'x.xml');
  expect(items.map((item) => item.draft?.stem)).toEqual(['Viết']);
});

describe('hostile files', () => {
  const said = (xml: string) => readMoodle(Buffer.from(xml), 'x.xml').notes.map((note) => note.en);

  test('entities that grow, or reach for files, are never read', () => {
    const lol = '<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><quiz>&b;</quiz>';
    expect(said(`<?xml version="1.0"?><!-- x -->${lol}`)[0]).toContain('DOCTYPE');
    expect(said('<quiz><question type="essay">&xxe;</question></quiz>')[0]).toContain('line 1');
  });

  test('nested thousands deep', () => {
    expect(said('<quiz>'.repeat(100_000))[0]).toMatch(/too deep|not well-formed/);
    const deep = `<quiz>${question('essay', cdata('<b>'.repeat(20_000)), '')}</quiz>`;
    expect(readMoodle(Buffer.from(deep), 'x.xml').items[0]?.draft).toBeUndefined();
  });

  test('a fault names its line and column', () => {
    expect(said('<quiz>\n<question>\n</quiz>')[0]).toContain('line 3');
    expect(said('<quiz></quiz>')).toEqual(['The file holds no question.']);
  });

  test('scripts never come through', () => {
    const bad = '<p onclick="x()">Chọn<script>alert(1)</script><img src="javascript:x()"></p>';
    const item = only(question('essay', cdata(bad), ''));
    expect(item.draft).toBeUndefined();
    const fine = only(
      question('essay', cdata('<p onclick="x()">Chọn<script>alert(1)</script></p>'), ''),
    );
    expect(JSON.stringify(fine.draft)).not.toMatch(/alert|onclick/);
    expect(kinds(fine)).toEqual(['lost']);
  });

  test('whatever stands in it, nothing throws', () => {
    const piece = fc.constantFrom(
      '<question type="multichoice">',
      '</question>',
      '<answer fraction="x">',
      '</answer>',
      '<text>',
      '</text>',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '<questiontext format="markdown">',
      '</questiontext>',
      'ế *a* [b](c',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { items, notes } = readMoodle(Buffer.from(`<quiz>${pieces.join('')}</quiz>`), 'x');
        expect(items.length + notes.length).toBeGreaterThan(0);
      }),
    );
  });
});
