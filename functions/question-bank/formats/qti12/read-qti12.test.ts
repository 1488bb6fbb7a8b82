import { describe, expect, test } from 'vitest';
import { zipOf } from '../../../../test/builders/qti-files.ts';
import {
  choices12,
  equal12,
  file12,
  type Item12Parts,
  item12,
  material12,
  rule12,
  written12,
} from '../../../../test/builders/qti12-files.ts';
import { tinyImage } from '../../../../test/builders/tiny-image.ts';
import { sha256Hex } from '../../../platform/crypto.ts';
import { readQti } from '../qti/read-qti.ts';

function read(parts: Item12Parts) {
  const [item] = readQti(Buffer.from(file12([item12(parts)])), 'x.xml').items;
  return {
    draft: item?.draft,
    body: item?.draft?.body,
    notes: item?.notes.map(({ kind, en }) => `${kind}: ${en}`).join('\n'),
  };
}
const not = (inner: string) => `<not>${inner}</not>`;
const feedback =
  '<respcondition continue="Yes"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Response" linkrefid="general_fb"/></respcondition>';

describe('QTI 1.2 as Canvas writes it', () => {
  test('one of several, with feedback beside', () => {
    const after = `<itemfeedback ident="general_fb"><flow_mat>${material12('Giỏi')}</flow_mat></itemfeedback>`;
    const found = read({
      type: 'multiple_choice_question',
      responses: choices12(['a', 'b', 'c']),
      rules: feedback + rule12(equal12('2'), 100),
      after,
    });
    expect(found.draft).toEqual({
      stem: 'Câu?',
      body: {
        kind: 'single',
        options: [
          { text: 'a', correct: false },
          { text: 'b', correct: true },
          { text: 'c', correct: false },
        ],
      },
    });
    expect(found.notes).toBe('lost: Feedback to candidates is not imported.');
  });

  test('true or false; points that vary by answer', () => {
    expect(
      read({ responses: choices12(['True', 'False']), rules: rule12(equal12('1'), 100) }).body
        ?.kind,
    ).toBe('trueFalse');
    const rules = rule12(equal12('1'), 10, 'Set', '') + rule12(equal12('2'), 5, 'Set', '');
    expect(read({ responses: choices12(['a', 'b']), rules, points: '10.0' })).toMatchObject({
      body: {
        options: [
          { correct: true, score: 1 },
          { correct: false, score: 0.5 },
        ],
      },
      notes: 'lost: It is worth 10 points in the file; here all questions count the same.',
    });
  });

  test('several of several', () => {
    const rules = rule12(`<and>${equal12('1')}${not(equal12('2'))}${equal12('3')}</and>`, 100);
    const found = read({ responses: choices12(['a', 'b', 'c'], 'Multiple'), rules });
    expect(found.body).toMatchObject({
      kind: 'multiple',
      options: [{ correct: true }, { correct: false }, { correct: true }],
    });
    expect(found.notes).toBe('');
  });

  test('short texts: alternatives side by side, whatever the capitals', () => {
    const rules = rule12(equal12('Hà Nội') + equal12('HN'), 100);
    expect(read({ type: 'short_answer_question', responses: written12(), rules }).body).toEqual({
      kind: 'text',
      key: { accepted: ['Hà Nội', 'HN'] },
    });
  });

  test('numbers with a margin', () => {
    const span =
      '<and><vargte respident="response1">70.0</vargte><varlte respident="response1">84.0</varlte></and>';
    const rules = rule12(`<or>${equal12('77.0')}${span}</or>`, 100);
    expect(
      read({ type: 'numerical_question', responses: written12(' fibtype="Decimal"'), rules }).body,
    ).toEqual({
      kind: 'numeric',
      key: { value: 77, tolerance: 7 },
    });
  });

  test('pairs', () => {
    const side = (ident: string, text: string) =>
      choices12(['x', 'y', 'z'], 'Single', ident, material12(text));
    const rules =
      rule12(equal12('2', 'r1'), 50, 'Add', '') + rule12(equal12('1', 'r2'), 50, 'Add', '');
    const found = read({
      type: 'matching_question',
      responses: side('r1', 'A') + side('r2', 'B'),
      rules,
    });
    expect(found.body).toEqual({
      kind: 'match',
      lefts: [
        { text: 'A', right: 1 },
        { text: 'B', right: 0 },
      ],
      rights: [{ text: 'x' }, { text: 'y' }, { text: 'z' }],
    });
    expect(found.notes).toContain('Points for single pairs');
  });

  test('an order, and an essay', () => {
    const rules = rule12(['3', '1', '2'].map((each) => equal12(each)).join(''), 5, 'Add', '');
    expect(read({ responses: choices12(['a', 'b', 'c'], 'Ordered'), rules }).body).toMatchObject({
      kind: 'order',
      rightOrder: [2, 0, 1],
    });
    const essay =
      '<respcondition continue="No"><conditionvar><other/></conditionvar></respcondition>';
    expect(read({ type: 'essay_question', responses: written12(), rules: essay }).body).toEqual({
      kind: 'essay',
      key: {},
    });
  });

  test('formulas that are pictures beside their TeX, and HTML that must not run', () => {
    const equation =
      '<img class="equation_image" src="/equation_images/x" alt="LaTeX: x" data-equation-content="\\frac{1}{2}">';
    const { draft } = read({
      stem: `Tính ${equation}<script>alert(1)</script>`,
      responses: choices12(['a', 'b']),
      rules: rule12(equal12('1'), 100),
    });
    expect(draft?.stem).toBe('Tính $\\frac{1}{2}$');
    expect(JSON.stringify(draft)).not.toContain('alert');
  });

  test.each([
    ['calculated_question', choices12(['a', 'b']), 'changing numbers'],
    ['fill_in_multiple_blanks_question', choices12(['a', 'b']), 'where its blanks are'],
    ['text_only_question', '', 'nothing to answer'],
    ['', '<response_xy ident="response1"/>', 'response_xy'],
    ['', written12() + written12(), '2 parts'],
    ['', choices12('abcdefg'.split('')), '7 options'],
  ])('%s %# is refused by name', (type, responses, why) => {
    const { draft, notes } = read({ type, responses, rules: rule12(equal12('1'), 100) });
    expect(draft).toBeUndefined();
    expect(notes).toContain(why);
  });

  test('options that are alike are refused when the file is read, not when it is taken', () => {
    const { draft, notes } = read({
      responses: choices12(['a', 'b', 'b']),
      rules: rule12(equal12('1'), 100),
    });
    expect(draft).toBeUndefined();
    expect(notes).toBe('refused: Numbers 2 and 3 of its options are alike.');
  });

  test('a rule that is not known is refused by name', () => {
    const rules = rule12('<varsubset respident="response1">1</varsubset>', 100);
    expect(read({ responses: choices12(['a', 'b']), rules }).notes).toContain('"varsubset"');
  });
});

describe('a Canvas package', () => {
  const question = (stem: string) =>
    item12({ stem, responses: choices12(['a', 'b']), rules: rule12(equal12('1'), 100) });
  const png = tinyImage.png(30, 20);
  test.each([
    ['$IMS_CC_FILE_BASE$so-do/a.png', 'so-do/a.png'],
    ['$IMS-CC-FILEBASE$so-do/a.png', 'web_resources/so-do/a.png'],
    ['%241EdTech-CC-FILEBASE%24/so-do/a.png', 'web_resources/so-do/a.png'],
  ])('finds the image that older and newer cartridges name %s', (src, path) => {
    const files = {
      'g1/g1.xml': file12([question(`Một <img src="${src}" alt="x">`)]),
      [path]: png,
    };
    const [item] = readQti(zipOf(files), 'x.zip').items;
    expect(item?.draft?.stem).toBe('Một [hình: x]');
    expect(item?.notes).toEqual([]);
  });
  test('gives its questions in order with section titles and images of the course', () => {
    const bank = readQti(
      zipOf({
        'imsmanifest.xml':
          '<manifest><resources><resource identifier="g1" type="imsqti_xmlv1p2" href="g1/g1.xml"/></resources></manifest>',
        'g1/g1.xml': file12(
          [
            question(
              'Một <img src="$IMS-CC-FILEBASE$/Anh%20ch%E1%BB%A5p/a.png?canvas_download=1" alt="x">',
            ),
            question('Hai'),
          ],
          ' title="Luật"',
        ),
        'g1/assessment_meta.xml': '<quiz identifier="g1"><title>Đề</title></quiz>',
        'web_resources/Anh chụp/a.png': png,
      }),
      'x.zip',
    );
    expect(bank.items.map(({ number, draft }) => [number, draft?.topic, draft?.stem])).toEqual([
      [1, 'Luật', 'Một [hình: x]'],
      [2, 'Luật', 'Hai'],
    ]);
    expect([...bank.media.keys()]).toEqual([sha256Hex(png)]);
    expect(bank.notes).toEqual([]);
  });

  test('that holds a test twice gives it once', () => {
    const bank = readQti(
      zipOf({
        'i1/assessment_qti.xml': file12([question('Một')]),
        'i2/assessment_qti.xml': file12([question('Ba')]),
        'non_cc_assessments/i1.xml.qti': file12([question('Một'), question('Hai')]),
      }),
      'x.imscc',
    );
    expect(bank.items.map(({ draft }) => draft?.stem)).toEqual(['Ba', 'Một', 'Hai']);
  });
});
