import { describe, expect, test } from 'vitest';
import {
  equal12,
  file12,
  type Item12Parts,
  item12,
  rule12,
} from '../../../../test/builders/qti12-files.ts';
import { readQti } from '../qti/read-qti.ts';

function read(parts: Item12Parts, edit = (xml: string) => xml) {
  const [item] = readQti(Buffer.from(edit(file12([item12(parts)]))), 'x.xml').items;
  return {
    stem: item?.draft?.stem,
    body: item?.draft?.body,
    notes: item?.notes.map(({ kind, en }) => `${kind}: ${en}`),
  };
}

/** A blank as Canvas writes it: labels with names of their own, "b-0", "b-1", …. */
const blank = (name: string, words: readonly string[], called = name, more = '') =>
  `<response_lid ident="response_${name}"><material><mattext>${called}</mattext></material><render_choice>${words
    .map(
      (word, i) =>
        `<response_label ident="${name}-${i}"${more}><material><mattext texttype="text/plain">${word}</mattext></material></response_label>`,
    )
    .join('')}</render_choice></response_lid>`;
const right = (name: string, at: number, points: number) =>
  rule12(equal12(`${name}-${at}`, `response_${name}`), points, 'Add', '');
const pairsNote = 'lost: Points for single pairs are not kept: only all pairs together score.';
const gapsNote =
  'changed: Gaps in the text are numbered and matched with the words in the right column.';

describe('blanks of Canvas', () => {
  test('drop-down lists with the same words are pairs, one word for several gaps too', () => {
    const words = ['tăng', 'giảm', 'giữ nguyên'];
    const found = read({
      type: 'multiple_dropdowns_question',
      stem: '<p>Giá [x], cầu [y]; giá [z], cầu [x2].</p>',
      responses: [
        blank('x', words),
        blank('y', words),
        blank('z', ['giảm', 'tăng', 'giữ nguyên']),
        blank('x2', words),
      ].join(''),
      rules: right('x', 0, 25) + right('y', 1, 25) + right('z', 0, 25) + right('x2', 0, 25),
    });
    expect(found.stem).toBe('Giá (1) ……, cầu (2) ……; giá (3) ……, cầu (4) …….');
    expect(found.body).toEqual({
      kind: 'match',
      lefts: [
        { text: '(1)', pinned: true, right: 0 },
        { text: '(2)', pinned: true, right: 1 },
        { text: '(3)', pinned: true, right: 1 },
        { text: '(4)', pinned: true, right: 0 },
      ],
      rights: [{ text: 'tăng' }, { text: 'giảm' }, { text: 'giữ nguyên' }],
    });
    expect(found.notes).toEqual([gapsNote, pairsNote]);
  });

  test('lists of their own are refused with what to do, with or without a type', () => {
    for (const type of ['multiple_dropdowns_question', '']) {
      const found = read({
        type,
        stem: 'Lá [a], hoa [b].',
        responses: blank('a', ['xanh', 'vuông']) + blank('b', ['đỏ', 'tròn']),
        rules: right('a', 0, 50) + right('b', 0, 50),
      });
      expect(found.body).toBeUndefined();
      expect(found.notes?.join()).toContain('Make each gap a question with one right option');
    }
  });

  test('one list is a choice, and its name does not tell the answer', () => {
    const found = read({
      type: 'multiple_dropdowns_question',
      stem: 'Thủ đô là [Hà Nội].',
      responses: blank('HN', ['Hà Nội', 'Huế'], 'Hà Nội'),
      rules: right('HN', 0, 100),
    });
    expect(found).toMatchObject({
      stem: 'Thủ đô là …….',
      body: { kind: 'single', options: [{ correct: true }, { correct: false }] },
      notes: [],
    });
  });

  test('one blank to write in takes every text listed for it, in its case where that counts', () => {
    const parts = {
      type: 'fill_in_multiple_blanks_question',
      stem: 'Thủ đô là [t].',
      responses: blank('t', ['Hà Nội', 'HN']),
      rules: right('t', 0, 100),
    };
    expect(read(parts)).toEqual({
      stem: 'Thủ đô là …….',
      body: { kind: 'text', key: { accepted: ['Hà Nội', 'HN'] } },
      notes: [],
    });
    const field = (entry: string) =>
      `<qtimetadatafield><fieldlabel>case_sensitive</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield></qtimetadata>`;
    const cased = read(parts, (xml) => xml.replace('</qtimetadata>', field('true')));
    expect(cased.body).toMatchObject({ key: { caseSensitive: true } });
  });

  test('a blank compared otherwise than whole is refused by how it is compared', () => {
    const more = ' scoring_algorithm="TextRegex" answer_type="openEntry"';
    const found = read({
      type: 'fill_in_multiple_blanks_question',
      stem: 'Mã [m].',
      responses: blank('m', ['^A.*'], 'm', more),
      rules: right('m', 0, 100),
    });
    expect(found.body).toBeUndefined();
    expect(found.notes?.join()).toContain('compared as "TextRegex"');
  });

  test('several blanks to write in are refused with what to do', () => {
    const found = read({
      type: 'fill_in_multiple_blanks_question',
      stem: 'Từ [a] đến [b].',
      responses: blank('a', ['1945']) + blank('b', ['1954']),
      rules: right('a', 0, 50) + right('b', 0, 50),
    });
    expect(found.body).toBeUndefined();
    expect(found.notes).toEqual([
      'refused: It has 2 gaps to write in; a question here has one. Make each gap a question, or let words be chosen from one list (pairs).',
    ]);
  });
});

describe('texts that questions of Canvas share', () => {
  const field = (label: string, entry: string) =>
    `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield></qtimetadata>`;
  const text = item12({
    type: 'text_only_question',
    stem: '<p>Đoạn văn.</p>',
    responses: '',
    rules: '',
  })
    .replace('ident="i1"', 'ident="t1"')
    .replace(/<resprocessing>.*<\/resprocessing>/, '');
  const question = (parent: string) =>
    item12({
      stem: 'Đoạn nói gì?',
      responses: blank('r', ['Một', 'Hai']),
      rules: right('r', 0, 100),
    }).replace('</qtimetadata>', field('parent_stimulus_item_ident', parent));
  const items = (...all: string[]) => readQti(Buffer.from(file12(all)), 'x.xml').items;

  test('stand with each question about them, and not as questions', () => {
    const found = items(text, question('t1'), question('t1'));
    const stimulus = { name: 'x.xml t1', text: 'Đoạn văn.' };
    expect(found.map(({ draft }) => draft?.stimulus)).toEqual([stimulus, stimulus]);
  });

  test('are missed where the file lacks them; a text that no question names is listed', () => {
    const [missing, alone] = items(question('t9'), text);
    expect(missing?.draft).toBeUndefined();
    expect(missing?.notes[0]?.en).toBe('The shared text "t9" of the question is not in the file.');
    expect(alone?.notes[0]?.en).toContain('This is a text with nothing to answer');
  });
});

test('a number rounded as Canvas says it: its ends count here, which is said', () => {
  const written =
    '<response_str ident="response1" rcardinality="Single"><render_fib fibtype="Decimal"><response_label ident="answer1"/></render_fib></response_str>';
  const span = (low: string, high: string) =>
    `<and><vargt respident="response1">${low}</vargt><varlte respident="response1">${high}</varlte></and>`;
  const found = read({
    type: 'numerical_question',
    responses: written,
    rules: rule12(`<or>${equal12('12.5')}${span('12.45', '12.55')}</or>`, 100),
  });
  expect(found.body).toEqual({ kind: 'numeric', key: { value: 12.5, tolerance: 0.05 } });
  expect(found.notes).toEqual([
    'changed: Both ends of the span (12.45 and 12.55) count as right here.',
  ]);
  // Between two numbers, without one that is named as right, the ends may matter.
  const open = read({
    type: 'numerical_question',
    responses: written,
    rules: rule12(span('3', '5'), 100),
  });
  expect(open.body).toBeUndefined();
});

test('a spot in a picture is refused by what it is, not for want of a text', () => {
  const found = read({
    type: 'hot_spot_question',
    stem: '',
    responses: '<response_xy ident="response1"/>',
    rules: '',
  });
  expect(found.notes).toEqual([
    'refused: There is no kind of question here for choosing a spot in a picture (hot_spot_question).',
  ]);
});

test('what stands within the one response is asked too', () => {
  const found = read({
    type: 'matching_question',
    stem: 'Nối:',
    responses: blank('r', ['Seoul', 'Tokyo'], 'Nhật Bản'),
    rules: right('r', 1, 100),
  });
  expect(found.stem).toBe('Nối:\nNhật Bản');
  expect(found.body).toMatchObject({
    kind: 'single',
    options: [{ correct: false }, { correct: true }],
  });
});
