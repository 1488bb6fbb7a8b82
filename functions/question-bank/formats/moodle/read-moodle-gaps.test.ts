import { describe, expect, test } from 'vitest';
import { readMoodle } from './read-moodle.ts';

const cdata = (text: string) => `<text><![CDATA[${text}]]></text>`;
function only(type: string, html: string, rest = '') {
  const xml = `<quiz><question type="${type}"><name><text>Câu</text></name><questiontext format="html">${cdata(html)}</questiontext>${rest}</question></quiz>`;
  const [item] = readMoodle(Buffer.from(xml), 'de.xml').items;
  return {
    stem: item?.draft?.stem,
    body: item?.draft?.body,
    notes: item?.notes.map(({ kind, en }) => `${kind}: ${en}`),
  };
}
const gapsNote =
  'changed: Gaps in the text are numbered and matched with the words in the right column.';
const pairsNote = 'lost: Points for single pairs are not kept: only all pairs together score.';

describe('words put or chosen within a text', () => {
  const box = (name: string, text: string, group = '1') =>
    `<${name}><text>${text}</text><group>${group}</group></${name}>`;
  const boxes = (...texts: string[]) => texts.map((text) => box('dragbox', text)).join('');

  test('gaps with the same words are pairs; one word may stand in two of them', () => {
    const found = only(
      'ddwtos',
      '<p>Nước [[1]] ở 0 °C, [[2]] ở 100 °C; thép [[1]] ở 1500 °C.</p>',
      boxes('đông đặc', 'sôi', 'bay màu'),
    );
    expect(found.stem).toBe('Nước (1) …… ở 0 °C, (2) …… ở 100 °C; thép (3) …… ở 1500 °C.');
    expect(found.body).toEqual({
      kind: 'match',
      lefts: [
        { text: '(1)', pinned: true, right: 0 },
        { text: '(2)', pinned: true, right: 1 },
        { text: '(3)', pinned: true, right: 0 },
      ],
      rights: [{ text: 'đông đặc' }, { text: 'sôi' }, { text: 'bay màu' }],
    });
    expect(found.notes).toEqual([gapsNote, pairsNote]);
  });

  test('words that are alike are one word', () => {
    const found = only('ddwtos', '[[1]] và [[3]], [[2]]', boxes('một', 'hai', 'một'));
    expect(found.body).toMatchObject({
      lefts: [{ right: 0 }, { right: 0 }, { right: 1 }],
      rights: [{ text: 'một' }, { text: 'hai' }],
    });
  });

  test('one gap is a choice among the words of its group', () => {
    const words = box('selectoption', 'thừa') + box('selectoption', 'Huế', '2');
    const found = only(
      'gapselect',
      'Thủ đô là [[3]].',
      `<shuffleanswers>0</shuffleanswers>${words}${box('selectoption', 'Hà Nội', '2')}`,
    );
    expect(found).toEqual({
      stem: 'Thủ đô là …….',
      body: {
        kind: 'single',
        options: [
          { text: 'Huế', pinned: true, correct: false },
          { text: 'Hà Nội', pinned: true, correct: true },
        ],
      },
      notes: [],
    });
  });

  test('gaps with words of their own, and gaps without a word, are refused with the reason', () => {
    const two = box('selectoption', 'a') + box('selectoption', 'b', '2');
    expect(only('gapselect', '[[1]] [[2]]', two).notes?.join()).toContain('Each of its 2 gaps');
    expect(only('gapselect', '[[1]] [[5]]', two).notes?.join()).toContain('names no word');
    expect(only('gapselect', 'không có chỗ trống', two).body).toBeUndefined();
  });

  test('more words than a question has room for are refused by their number', () => {
    const found = only('ddwtos', '[[1]] [[2]]', boxes(...'abcdefg'));
    expect(found.body).toBeUndefined();
    expect(found.notes?.join()).toContain('too many right sides (7)');
  });
});

describe('questions within a text', () => {
  test('one short answer, in its case, with what is worth nothing left aside', () => {
    const found = only('cloze', '<p>Thủ đô là {1:SHORTANSWER_C:=Hà Nội#Đúng~%0%*#Sai~=HN}.</p>');
    expect(found).toEqual({
      stem: 'Thủ đô là …….',
      body: { kind: 'text', key: { accepted: ['Hà Nội', 'HN'], caseSensitive: true } },
      notes: [],
    });
    expect(only('cloze', '{:SA:=a~%50%b}').notes?.join()).toContain('"b" is worth 50 %');
  });

  test('one number with its tolerance', () => {
    expect(only('cloze', 'g ≈ {2:NUMERICAL:=9,8:0,1~%0%10:0}').body).toEqual({
      kind: 'numeric',
      key: { value: 9.8, tolerance: 0.1 },
    });
    expect(only('cloze', 'Điểm {3:NM:=không}').notes?.join()).toContain('no number');
  });

  test('one choice, escaped marks and entities; several right ones', () => {
    const found = only('multianswer', 'Dấu: {1:MC:một \\~ hai~=&lt;b\\}~%50%\\#}');
    expect(found.body).toMatchObject({
      kind: 'single',
      options: [
        { text: 'một ~ hai', correct: false },
        { text: '<b}', correct: true },
        { text: '#', correct: false, score: 0.5 },
      ],
    });
    expect(only('cloze', 'Chẵn: {1:MULTIRESPONSE_H:%50%2~%50%4~%-100%3}').body).toMatchObject({
      kind: 'multiple',
      options: [{ correct: true }, { correct: true }, { correct: false }],
    });
  });

  test('a letter written by its number is no mark of feedback', () => {
    const accepted = (html: string) => only('cloze', html).body;
    expect(accepted('Viết tắt: {1:SA:=don&#39;t#Tốt~=do not}')).toMatchObject({
      key: { accepted: ["don't", 'do not'] },
    });
    expect(accepted('Nơi: {1:SA:=huy&#7879;n#R&amp;D~=huy&#x1EC7;n Ba V&#236;}')).toMatchObject({
      key: { accepted: ['huyện', 'huyện Ba Vì'] },
    });
    expect(accepted('Dấu: {1:SA:=a&#126;b&#125;~=c&#35;}')).toMatchObject({
      key: { accepted: ['a~b}', 'c#'] },
    });
    expect(accepted('{1:SA:=R&amp;D#đúng}')).toMatchObject({ key: { accepted: ['R&D'] } });
  });

  test('a question of an unknown kind, or not closed, would show its answer and is refused', () => {
    for (const other of ['{1:REGEXP:=secret}', '{:sa:=secret}', '{2:RX_C:=secret', '{1:MC:=secret'])
      for (const html of [`${other} và`, `{1:SA:=a}, ${other}`, `{1:MC:=a~b} ${other}`]) {
        const found = only('cloze', html);
        expect(found.body).toBeUndefined();
        expect(found.notes?.join()).toMatch(/^refused: The gap .* cannot be read/);
        expect(found.notes?.join()).not.toContain('secret');
      }
    const shared = '<div class="truong-thi-stimulus" id="ngu-lieu-a">{1:SA:=b}</div>{1:SA:=a}';
    expect(only('cloze', shared).body).toBeUndefined();
  });

  test('choices from the same words are pairs', () => {
    const found = only(
      'cloze',
      '{1:MULTICHOICE:=Bắc~Nam} Hà Nội, {1:MCS:Bắc~=Nam} Cần Thơ, {1:MCV:%100%Bắc~%0%Nam} Sa Pa',
    );
    expect(found.stem).toBe('(1) …… Hà Nội, (2) …… Cần Thơ, (3) …… Sa Pa');
    expect(found.body).toMatchObject({
      kind: 'match',
      lefts: [{ right: 0 }, { right: 1 }, { right: 0 }],
      rights: [{ text: 'Bắc' }, { text: 'Nam' }],
    });
    expect(found.notes).toEqual([gapsNote, pairsNote]);
    const half = only('cloze', '{1:MC:=a~b} {1:MC:%50%a~b}');
    expect(half.notes?.join()).toContain('not exactly one word');
  });

  test('what else stands in one text is refused with what to do, and none is told', () => {
    const mixed = only('cloze', '{1:SHORTANSWER:=a} và {1:MC:=b~c}');
    expect(mixed.notes?.join()).toContain('2 parts to answer');
    const written = only('cloze', '{1:SA:=a} và {1:NM:=1}');
    expect(written.notes?.join()).toContain('It has 2 gaps to write in');
    expect(only('cloze', '{1:MC:=a~b} {1:MC:=c~d}').notes?.join()).toContain('words of its own');
    expect(only('cloze', 'Chọn {1:MULTICHOICE}').notes?.join()).toContain('No gap of the form');
    expect(only('cloze', 'Chọn {1:MC:=một mình}').body).toBeUndefined();
  });
});

test('as many answers as are right, each worth a part, are all or nothing here, which is said', () => {
  const answer = (fraction: number, text: string) =>
    `<answer fraction="${fraction}"><text>${text}</text></answer>`;
  const found = only(
    'oumultiresponse',
    'Chọn hai',
    answer(100, 'a') + answer(0, 'b') + answer(100, 'c'),
  );
  expect(found.body).toMatchObject({
    kind: 'multiple',
    options: [{ correct: true }, { correct: false }, { correct: true }],
  });
  expect(found.notes).toEqual([
    'changed: Points for a part of the right options are gone: all or nothing.',
  ]);
});
