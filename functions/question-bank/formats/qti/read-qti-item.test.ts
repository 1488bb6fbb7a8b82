import { describe, expect, test } from 'vitest';
import {
  type QtiParts,
  qtiChoice,
  qtiItem,
  qtiKey,
  qtiMapping,
} from '../../../../test/builders/qti-files.ts';
import { readQti } from './read-qti.ts';

function read(parts: QtiParts | string) {
  const xml = typeof parts === 'string' ? parts : qtiItem(parts);
  const bank = readQti(Buffer.from(xml), 'cau.xml');
  expect(bank.items).toHaveLength(1);
  const [item] = bank.items;
  if (!item) throw new Error('no item');
  const { draft, notes } = item;
  return {
    item,
    draft,
    stem: draft?.stem,
    body: draft?.body,
    notes: notes.map(({ kind, en }) => `${kind}: ${en}`),
    kinds: notes.map(({ kind }) => kind),
  };
}
/** Options as "text", right ones with a star, pinned ones with an exclamation mark, shares behind. */
function options(parts: QtiParts | string): string[] {
  const { body, notes } = read(parts);
  if (!body || !('options' in body) || body.kind === 'order') throw new Error(notes.join('\n'));
  return body.options.map(
    (each) =>
      `${each.text}${each.correct ? '*' : ''}${each.pinned ? '!' : ''}${each.score === undefined ? '' : ` ${each.score}`}`,
  );
}
const setScore = (value: number | string) =>
  `<setOutcomeValue identifier="SCORE">${typeof value === 'number' ? `<baseValue baseType="float">${value}</baseValue>` : value}</setOutcomeValue>`;
const variable = '<variable identifier="RESPONSE"/>';
const isKey = `<match>${variable}<correct identifier="RESPONSE"/></match>`;
const condition = (test: string, then: string, otherwise = '') =>
  `<responseCondition><responseIf>${test}${then}</responseIf>${otherwise}</responseCondition>`;

describe('a choice', () => {
  test('of one option, with its prompt behind the text around it', () => {
    const body = `<p>Đọc kỹ.</p>${qtiChoice(['một', 'hai', 'ba'])}`;
    const { draft, notes } = read({ key: qtiKey('B'), body });
    expect(notes).toEqual([]);
    expect(draft).toEqual({
      stem: 'Đọc kỹ.\nChọn?',
      body: {
        kind: 'single',
        options: [
          { text: 'một', correct: false },
          { text: 'hai', correct: true },
          { text: 'ba', correct: false },
        ],
      },
    });
  });

  test('whose options keep their places, all or some', () => {
    const texts = ['một', 'hai', 'Cả hai'];
    expect(
      options({ key: qtiKey('A'), body: qtiChoice(texts, 'shuffle="false" maxChoices="1"') }),
    ).toEqual(['một*!', 'hai!', 'Cả hai!']);
    const fixed = qtiChoice(texts).replace('identifier="C"', 'identifier="C" fixed="true"');
    expect(options({ key: qtiKey('A'), body: fixed })).toEqual(['một*', 'hai', 'Cả hai!']);
  });

  test('of true or false', () => {
    const found = read({ key: qtiKey('B'), body: qtiChoice(['True', ' False ']) });
    expect(found.body).toEqual({
      kind: 'trueFalse',
      options: [
        { text: 'True', correct: false },
        { text: 'False', correct: true },
      ],
    });
  });

  const several = {
    cardinality: 'multiple',
    body: qtiChoice(['a', 'b', 'c'], 'maxChoices="0" shuffle="true"'),
  };
  test('of several options, all or nothing', () => {
    expect(options({ ...several, key: qtiKey('A', 'C') })).toEqual(['a*', 'b', 'c*']);
    expect(read({ ...several, key: qtiKey('A', 'C') }).notes).toEqual([]);
  });

  test('whose key stands in several declarations, as from a spreadsheet of TAO', () => {
    expect(options({ ...several, key: qtiKey('A') + qtiKey('C') })).toEqual(['a*', 'b', 'c*']);
  });

  test('of several options with what each is worth', () => {
    const key =
      qtiKey('A', 'C') +
      qtiMapping({ A: 1, C: 1, B: -2 }, 'lowerBound="0" upperBound="2" defaultValue="-1"');
    const found = { ...several, key, processing: 'map_response' };
    expect(options(found)).toEqual(['a* 0.5', 'b -1', 'c* 0.5']);
    expect(read(found).notes).toEqual([
      'lost: It is worth 2 points in the file; here all questions count the same.',
    ]);
  });

  test('whose mapping alone tells the key', () => {
    const key = qtiMapping({ A: 0.5, B: 0, C: 0.5 });
    expect(options({ ...several, key, processing: 'map_response' })).toEqual([
      'a* 0.5',
      'b 0',
      'c* 0.5',
    ]);
  });

  test('with part of the points for a second best option, by rules spelled out', () => {
    const rules = condition(
      isKey,
      setScore(1),
      `<responseElseIf><match>${variable}<baseValue baseType="identifier">C</baseValue></match>${setScore(0.5)}</responseElseIf><responseElse>${setScore(0)}</responseElse>`,
    );
    expect(
      options({ key: qtiKey('A'), body: qtiChoice(['a', 'b', 'c']), processing: rules }),
    ).toEqual(['a* 1', 'b 0', 'c 0.5']);
  });

  test('scored as TAO writes it, and with feedback set beside', () => {
    const sum = (what: string) => setScore(`<sum><variable identifier="SCORE"/>${what}</sum>`);
    const tao = condition(isKey, sum('<baseValue baseType="integer">1</baseValue>'));
    const feedback = condition(
      `<customOperator class="x"/>`,
      '<setOutcomeValue identifier="FEEDBACK"><baseValue baseType="identifier">f</baseValue></setOutcomeValue>',
    );
    const body = qtiChoice(['a', 'b']);
    const after =
      '<modalFeedback outcomeIdentifier="FEEDBACK" identifier="f" showHide="show">Sai</modalFeedback>';
    expect(options({ key: qtiKey('A'), body, processing: tao + feedback, after })).toEqual([
      'a*',
      'b',
    ]);
    expect(read({ key: qtiKey('A'), body, processing: tao + feedback, after }).kinds).toEqual([
      'lost',
    ]);
    const mapped = condition(
      `<not><isNull>${variable}</isNull></not>`,
      sum('<mapResponse identifier="RESPONSE"/>'),
    );
    const key = qtiKey('A') + qtiMapping({ A: 1, B: -0.5 });
    expect(options({ key, body, processing: mapped })).toEqual(['a* 1', 'b -0.5']);
  });

  test('without a rule takes the declared key and says so', () => {
    const found = { key: qtiKey('A'), body: qtiChoice(['a', 'b']), processing: '' };
    expect(options(found)).toEqual(['a*', 'b']);
    expect(read(found).kinds).toEqual(['changed']);
  });

  test('in the line is a gap in the text', () => {
    const body = `<p>Thủ đô là <inlineChoiceInteraction responseIdentifier="RESPONSE" shuffle="true">
      <inlineChoice identifier="A">Huế</inlineChoice><inlineChoice identifier="B">Hà Nội</inlineChoice>
      </inlineChoiceInteraction>.</p>`;
    expect(read({ key: qtiKey('B'), body }).stem).toBe('Thủ đô là …….');
    expect(options({ key: qtiKey('B'), body })).toEqual(['Huế', 'Hà Nội*']);
  });

  test.each([
    ['no key', { body: qtiChoice(['a', 'b']) }, 'does not say which option is right'],
    ['seven options', { key: qtiKey('A'), body: qtiChoice('abcdefg'.split('')) }, '7 options'],
    [
      'a key its rule contradicts',
      {
        key: qtiKey('A') + qtiMapping({ B: 1 }),
        body: qtiChoice(['a', 'b']),
        processing: 'map_response',
      },
      'contradict',
    ],
    [
      'two options in full',
      {
        key: qtiMapping({ A: 1, B: 1 }),
        body: qtiChoice(['a', 'b', 'c']),
        processing: 'map_response',
      },
      'several score in full',
    ],
    [
      'a foreign operator',
      {
        key: qtiKey('A'),
        body: qtiChoice(['a', 'b']),
        processing: setScore('<customOperator class="x"/>'),
      },
      '"customOperator"',
    ],
    [
      'a random value',
      {
        key: qtiKey('A'),
        body: qtiChoice(['a', 'b']),
        processing: setScore('<randomInteger min="0" max="1"/>'),
      },
      '"randomInteger"',
    ],
    ['an empty option', { key: qtiKey('A'), body: qtiChoice(['a', '']) }, 'something is empty'],
    [
      'a sound',
      { key: qtiKey('A'), body: `<audio src="a.mp3"/>${qtiChoice(['a', 'b'])}` },
      'sound (audio)',
    ],
    [
      'a film as an object',
      { key: qtiKey('A'), body: `<object data="a.mp4" type="video/mp4"/>${qtiChoice(['a', 'b'])}` },
      'a.mp4',
    ],
    [
      'a drawing',
      { key: qtiKey('A'), body: `<svg><circle/></svg>${qtiChoice(['a', 'b'])}` },
      'SVG',
    ],
    [
      'two questions',
      { key: qtiKey('A'), body: qtiChoice(['a', 'b']).repeat(2) },
      '2 parts to answer',
    ],
    [
      'a hotspot',
      { key: qtiKey('A'), body: '<hotspotInteraction responseIdentifier="RESPONSE"/>' },
      'hotspotInteraction',
    ],
    [
      'something new',
      { key: qtiKey('A'), body: '<dreamInteraction responseIdentifier="RESPONSE"/>' },
      'dreamInteraction',
    ],
    ['nothing to answer', { body: '<p>Đọc.</p>' }, 'nothing to answer'],
    [
      'a template',
      {
        key: qtiKey('A'),
        body: qtiChoice(['a', 'b']),
        before: '<templateDeclaration identifier="X" cardinality="single" baseType="integer"/>',
      },
      'template',
    ],
    [
      'a missing image',
      { key: qtiKey('A'), body: `<p><img src="x.png" alt=""/></p>${qtiChoice(['a', 'b'])}` },
      '"x.png" is not in the imported file',
    ],
  ] as const)('with %s is refused', (_, parts, why) => {
    const { draft, notes, kinds } = read(parts);
    expect(draft).toBeUndefined();
    expect(kinds).toContain('refused');
    expect(notes.join('\n')).toContain(why);
  });

  test('says yes in any spelling', () => {
    const loud = qtiChoice(['a', 'b', 'c'], 'shuffle="TRUE" maxChoices="1"');
    expect(options({ key: qtiKey('A'), body: loud })).toEqual(['a*', 'b', 'c']);
    const fixed = qtiChoice(['a', 'b', 'c'], 'shuffle="1" maxChoices="1"');
    const last = fixed.replace('identifier="C"', 'identifier="C" fixed="TRUE"');
    expect(options({ key: qtiKey('A'), body: last })).toEqual(['a*', 'b', 'c!']);
  });

  test('loses the least points that a table gives for any answer, and says so', () => {
    const key = qtiMapping({ A: 10, B: 5 }, 'defaultValue="1" lowerBound="2" upperBound="15"');
    const body = qtiChoice(['a', 'b', 'c'], 'shuffle="true" maxChoices="0"');
    const found = read({ cardinality: 'multiple', key, body, processing: 'map_response' });
    expect(found.notes.join('\n')).toContain('The least points');
  });

  test('of words in a text: they are numbered, underlined, and become options in its order', () => {
    const body = `<hottextInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Tìm từ sai.</prompt>
      <p>Ủy ban <hottext identifier="X">nhân giân</hottext> xã <hottext identifier="Y">họp</hottext> hằng tháng.</p></hottextInteraction>`;
    const found = read({ key: qtiKey('X'), body });
    expect(found.stem).toBe('Tìm từ sai.\nỦy ban (1) nhân giân xã (2) họp hằng tháng.');
    expect(JSON.stringify(found.draft?.stemRich)).toContain('{"type":"u","content":["nhân giân"]}');
    expect(options({ key: qtiKey('X'), body })).toEqual(['(1) nhân giân*!', '(2) họp!']);
    expect(found.kinds).toEqual(['changed']);
  });

  test('scored by how many of some hold', () => {
    const member = (id: string) =>
      `<member><baseValue baseType="identifier">${id}</baseValue>${variable}</member>`;
    const two = condition(
      `<anyN min="2" max="2">${['A', 'B', 'C'].map(member).join('')}</anyN>`,
      setScore(1),
    );
    const body = qtiChoice(['a', 'b', 'c'], 'shuffle="true" maxChoices="0"');
    const found = read({ cardinality: 'multiple', body, processing: two });
    expect(found.notes.join()).toContain('Several different answers score in full');
  });

  test('with a rule that sets no score is refused in whole sentences', () => {
    const processing = condition(
      isKey,
      '<setOutcomeValue identifier="MARK"><baseValue baseType="float">1</baseValue></setOutcomeValue>',
    );
    const { item } = read({ key: qtiKey('A'), body: qtiChoice(['a', 'b']), processing });
    expect(item.notes).toEqual([
      {
        kind: 'refused',
        vi: 'Quy tắc chấm của tệp không đặt điểm (SCORE).',
        en: 'The scoring rule of the file sets no score (SCORE).',
      },
    ]);
  });

  test('with a rule or a table made to take for ever is refused', () => {
    const slow = (much: Omit<QtiParts, 'body'>) =>
      read({ key: qtiKey('A'), body: qtiChoice(['a', 'b']), ...much }).notes.join();
    expect(slow({ processing: condition(isKey, setScore(1)).repeat(400) })).toContain('too long');
    const table = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`k${i}`, 1]));
    expect(slow({ key: qtiMapping(table), processing: 'map_response' })).toContain('too long');
  });

  test('answered in several turns is refused', () => {
    const xml = qtiItem({ key: qtiKey('A'), body: qtiChoice(['a', 'b']) });
    const { notes, draft } = read(xml.replace('adaptive="false"', 'adaptive="true"'));
    expect(draft).toBeUndefined();
    expect(notes.join()).toContain('adaptive');
  });
});

describe('the text around it', () => {
  const stemOf = (body: string) => {
    const { stem, kinds } = read({ key: qtiKey('A'), body: body + qtiChoice(['a', 'b']) });
    return [stem?.replace(/\nChọn\?$/, ''), ...kinds];
  };
  test.each([
    ['<p>Ông nói <q>có</q>.</p>', ['Ông nói “có”.']],
    ['<table><caption>Bảng 1</caption><tr><td>a</td><td>b</td></tr></table>', ['Bảng 1\na | b']],
    ['<table><tr><td colspan="2">a</td></tr></table>', ['a', 'changed']],
    ['<ol type="a"><li>x</li></ol>', ['1) x', 'changed']],
    ['<p><ruby>真<rt>まこと</rt></ruby></p>', ['真 (まこと)', 'changed']],
    ['<infoControl title="Bản đồ"><p>Xem</p></infoControl>', ['Xem', 'changed']],
    ['<rubricBlock view="candidate"><p>Đọc kỹ</p></rubricBlock>', ['Đọc kỹ']],
    ['<rubricBlock view="scorer tutor"><p>Chấm</p></rubricBlock><p>x</p>', ['x', 'lost']],
    [
      '<p>x</p><feedbackBlock identifier="f" outcomeIdentifier="F" showHide="show">!</feedbackBlock>',
      ['x', 'lost'],
    ],
    ['<p>Từ <span class="qti-underline">gạch chân</span></p>', ['Từ gạch chân']],
    [
      '<p xmlns:ssml="x">Đường <ssml:sub alias="số">Số</ssml:sub> 2<ssml:break/></p>',
      ['Đường Số 2'],
    ],
  ])('%s', (body, expected) => {
    expect(stemOf(body)).toEqual(expected);
  });
});

test('marks of the shared vocabulary are kept, marks for speaking are none', () => {
  const body = `<p xmlns:ssml="x"><span class="qti-italic">nghiêng</span> <span class="qti-bold">đậm</span> <ssml:s>câu</ssml:s></p>`;
  const { draft } = read({ key: qtiKey('A'), body: body + qtiChoice(['a', 'b']) });
  expect(draft?.stemRich?.[0]).toEqual({
    type: 'paragraph',
    content: [{ type: 'i', content: ['nghiêng'] }, ' ', { type: 'b', content: ['đậm'] }, ' câu'],
  });
});

describe('a short answer', () => {
  const entry =
    '<p>Năm <textEntryInteraction responseIdentifier="RESPONSE" expectedLength="4"/>.</p>';
  const text = { baseType: 'string', body: entry };

  test('compared exactly', () => {
    const { body, notes, stem } = read({ ...text, key: qtiKey('York') });
    expect(stem).toBe('Năm …….');
    expect(body).toEqual({ kind: 'text', key: { accepted: ['York'], caseSensitive: true } });
    expect(notes).toEqual([]);
  });

  test('by a table, whatever the capitals; what scores in part is named', () => {
    const entries = qtiMapping({ York: 1, york: 0.5 });
    expect(
      read({ ...text, key: qtiKey('York') + entries, processing: 'map_response' }),
    ).toMatchObject({
      body: { kind: 'text', key: { accepted: ['York'], caseSensitive: true } },
      notes: ['lost: Answers worth part of the points no longer count: york.'],
    });
    const free = qtiMapping({ York: 1, Eboracum: 1 }).replaceAll(
      '"1"/>',
      '"1" caseSensitive="false"/>',
    );
    expect(read({ ...text, key: free, processing: 'map_response' }).body).toEqual({
      kind: 'text',
      key: { accepted: ['York', 'Eboracum'] },
    });
  });

  test('that any other words answer as well is refused', () => {
    const table = qtiMapping({ York: 2 }, 'defaultValue="7"');
    const found = read({ ...text, key: table, processing: 'map_response' });
    expect(found.draft).toBeUndefined();
    expect(found.notes.join()).toContain('gives answers it does not name full points too');
    const part = qtiMapping({ York: 2 }, 'defaultValue="1"');
    expect(read({ ...text, key: part, processing: 'map_response' }).notes.join()).toContain(
      'Answers that the key does not name score in part',
    );
  });

  test('takes what a table says of capitals for all its entries', () => {
    const table = qtiMapping({ York: 1 }, 'defaultValue="0" caseSensitive="false"');
    expect(read({ ...text, key: table, processing: 'map_response' }).body).toEqual({
      kind: 'text',
      key: { accepted: ['York'] },
    });
  });

  test('directly in the body leaves no gap, and is no question without words', () => {
    const alone = '<textEntryInteraction responseIdentifier="RESPONSE"/>';
    expect(read({ ...text, body: `<p>Năm nào?</p>${alone}`, key: qtiKey('1945') }).stem).toBe(
      'Năm nào?',
    );
    expect(read({ ...text, body: `Năm ${alone}.`, key: qtiKey('1945') }).stem).toBe('Năm …….');
    expect(read({ ...text, body: alone, key: qtiKey('1945') }).notes).toEqual([
      'refused: The question has no text.',
    ]);
  });

  test('keeps a prompt that stands inside', () => {
    const inside =
      '<div><p>Hình chữ nhật 8 × 6.</p><textEntryInteraction responseIdentifier="RESPONSE"><prompt>Diện tích (m²):</prompt></textEntryInteraction></div>';
    expect(read({ ...text, body: inside, key: qtiKey('48') }).stem).toBe(
      'Hình chữ nhật 8 × 6.\nDiện tích (m²):',
    );
  });

  test('by stringMatch without capitals', () => {
    const rules = condition(
      `<or><stringMatch caseSensitive="false">${variable}<baseValue baseType="string">UBND</baseValue></stringMatch>
       <stringMatch caseSensitive="false">${variable}<baseValue baseType="string">Ủy ban</baseValue></stringMatch></or>`,
      setScore(1),
    );
    expect(read({ ...text, processing: rules }).body).toEqual({
      kind: 'text',
      key: { accepted: ['UBND', 'Ủy ban'] },
    });
  });

  test.each([
    ['match', qtiKey('1945'), 'integer', 'match_correct', { value: 1945, tolerance: 0 }],
    [
      'a tolerance',
      qtiKey('3.14'),
      'float',
      condition(
        `<equal toleranceMode="absolute" tolerance="0.01 0.01">${variable}<correct identifier="RESPONSE"/></equal>`,
        setScore(1),
      ),
      { value: 3.14, tolerance: 0.01 },
    ],
    [
      'percents',
      qtiKey('200'),
      'float',
      condition(
        `<equal toleranceMode="relative" tolerance="5">${variable}<correct identifier="RESPONSE"/></equal>`,
        setScore(1),
      ),
      { value: 200, tolerance: 10 },
    ],
    [
      'a span',
      qtiKey('5'),
      'float',
      condition(
        `<and><gte>${variable}<baseValue baseType="float">4</baseValue></gte><lte>${variable}<baseValue baseType="float">7</baseValue></lte></and>`,
        setScore(1),
      ),
      { value: 5.5, tolerance: 1.5 },
    ],
  ])('that is a number, by %s', (_, key, baseType, processing, expected) => {
    expect(read({ body: entry, key, baseType, processing }).body).toEqual({
      kind: 'numeric',
      key: expected,
    });
  });

  test.each([
    [
      'an open span',
      condition(`<gt>${variable}<baseValue baseType="float">4</baseValue></gt>`, setScore(1)),
      'not one span',
    ],
    [
      'two numbers',
      condition(
        `<or><equal toleranceMode="exact">${variable}<baseValue baseType="float">4</baseValue></equal><equal toleranceMode="exact">${variable}<baseValue baseType="float">9</baseValue></equal></or>`,
        setScore(1),
      ),
      'not one span',
    ],
    [
      'rounding',
      condition(
        `<equalRounded roundingMode="significantFigures" figures="3">${variable}<correct identifier="RESPONSE"/></equalRounded>`,
        setScore(1),
      ),
      '"equalRounded"',
    ],
  ])('that is a number with %s is refused', (_, processing, why) => {
    const { draft, notes } = read({ body: entry, baseType: 'float', key: qtiKey('4'), processing });
    expect(draft).toBeUndefined();
    expect(notes.join()).toContain(why);
  });

  test('by a pattern is refused', () => {
    const rules = condition(
      `<patternMatch pattern="[Yy]ork">${variable}</patternMatch>`,
      setScore(1),
    );
    expect(read({ ...text, key: qtiKey('York'), processing: rules }).notes.join()).toContain(
      '"patternMatch"',
    );
  });

  test('of several lines is an essay', () => {
    const body =
      '<extendedTextInteraction responseIdentifier="RESPONSE"><prompt>Viết.</prompt></extendedTextInteraction><rubricBlock view="scorer"><p>Chấm.</p></rubricBlock>';
    const { draft, notes } = read({ baseType: 'string', body, processing: '' });
    expect(draft).toEqual({ stem: 'Viết.', body: { kind: 'essay', key: {} } });
    expect(notes).toEqual(['lost: A rubric or note for scorers is not imported.']);
  });
});

describe('an order and pairs', () => {
  const order = qtiChoice(['một', 'hai', 'ba'], 'shuffle="true"').replaceAll(
    'choiceInteraction',
    'orderInteraction',
  );
  test('an order', () => {
    const found = read({ cardinality: 'ordered', key: qtiKey('C', 'A', 'B'), body: order });
    expect(found.notes).toEqual([]);
    expect(found.body).toEqual({
      kind: 'order',
      options: [{ text: 'một' }, { text: 'hai' }, { text: 'ba' }],
      rightOrder: [2, 0, 1],
    });
  });

  test('an order of only some entries is refused', () => {
    const body = order.replace('shuffle', 'minChoices="2" maxChoices="2" shuffle');
    expect(read({ cardinality: 'ordered', key: qtiKey('C', 'A'), body }).draft).toBeUndefined();
  });

  const set = (...ids: string[]) =>
    `<simpleMatchSet>${ids.map((each) => `<simpleAssociableChoice identifier="${each}" matchMax="4">${each}</simpleAssociableChoice>`).join('')}</simpleMatchSet>`;
  const match = (a: string[], b: string[]) =>
    `<p>Ghép.</p><matchInteraction responseIdentifier="RESPONSE" maxAssociations="0">${set(...a)}${set(...b)}</matchInteraction>`;
  const pairs = { cardinality: 'multiple', baseType: 'directedPair' };

  test('pairs, of which two may share a right side', () => {
    const found = read({
      ...pairs,
      key: qtiKey('a X', 'b Y', 'c X'),
      body: match(['a', 'b', 'c'], ['X', 'Y', 'Z']),
    });
    expect(found.notes).toEqual([]);
    expect(found.body).toEqual({
      kind: 'match',
      lefts: [
        { text: 'a', right: 0 },
        { text: 'b', right: 1 },
        { text: 'c', right: 0 },
      ],
      rights: [{ text: 'X' }, { text: 'Y' }, { text: 'Z' }],
    });
  });

  test('points for single pairs are lost and said so; columns change places where they must', () => {
    const key = qtiKey('a X', 'a Y', 'b Z') + qtiMapping({ 'a X': 1, 'a Y': 1, 'b Z': 1 });
    const { body, kinds } = read({
      ...pairs,
      key,
      body: match(['a', 'b'], ['X', 'Y', 'Z']),
      processing: 'map_response',
    });
    expect(body).toMatchObject({
      lefts: [
        { text: 'X', right: 0 },
        { text: 'Y', right: 0 },
        { text: 'Z', right: 1 },
      ],
    });
    expect(kinds).toEqual(['changed', 'lost', 'lost']);
  });

  test('a table of points alone tells the pairs, whichever way they are asked', () => {
    const table = qtiMapping({ 'a X': 2, 'b Y': 1, 'a Y': -1 }, 'defaultValue="-1"');
    const found = read({
      ...pairs,
      key: table,
      body: match(['a', 'b'], ['X', 'Y']),
      processing: 'map_response',
    });
    expect(found.body).toMatchObject({
      lefts: [
        { text: 'a', right: 0 },
        { text: 'b', right: 1 },
      ],
    });
    const gaps = read({
      ...pairs,
      key: qtiMapping({ 'N G1': 1, 'N G2': 1 }),
      processing: 'map_response',
      body: `<gapMatchInteraction responseIdentifier="RESPONSE"><gapText identifier="N" matchMax="2">nước</gapText><gapText identifier="D" matchMax="1">đá</gapText><p>Từ <gap identifier="G1"/> thành <gap identifier="G2"/>.</p></gapMatchInteraction>`,
    });
    expect(gaps.body).toMatchObject({ lefts: [{ right: 0 }, { right: 0 }] });
  });

  test('points that any answer gets are not taken for points of single pairs', () => {
    const all = condition(isKey, setScore(5), `<responseElse>${setScore(1)}</responseElse>`);
    const found = read({
      ...pairs,
      key: qtiKey('a X', 'b Y'),
      body: match(['a', 'b'], ['X', 'Y']),
      processing: all,
    });
    expect(found.notes[0]).toContain('The least points');
    expect(found.notes.join()).not.toContain('single pairs');
  });

  test('no pairs, or pairs of sides that are not there, are refused for what they are', () => {
    const body = match(['a', 'b'], ['X', 'Y']);
    expect(read({ ...pairs, key: '', body }).notes).toEqual([
      'refused: The file does not say which sides belong together.',
    ]);
    expect(read({ ...pairs, key: qtiKey('a X', 'Y b'), body }).notes.join()).toContain(
      'names a pair the question does not have: "Y – b"',
    );
  });

  test('pairs many to many are refused', () => {
    const { draft, notes } = read({
      ...pairs,
      key: qtiKey('a X', 'a Y', 'b X'),
      body: match(['a', 'b'], ['X', 'Y']),
    });
    expect(draft).toBeUndefined();
    expect(notes.join()).toContain('exactly one right side');
  });

  test('free pairs become two columns', () => {
    const body = `<p>Ghép.</p><associateInteraction responseIdentifier="RESPONSE" maxAssociations="2">${set('a', 'b', 'c', 'd', 'e').replace(/<\/?simpleMatchSet>/g, '')}</associateInteraction>`;
    const found = read({
      cardinality: 'multiple',
      baseType: 'pair',
      key: qtiKey('c a', 'b d'),
      body,
    });
    expect(found.body).toMatchObject({
      // The side an author writes first stands on the left, in every pair.
      lefts: [
        { text: 'b', right: 1 },
        { text: 'c', right: 0 },
      ],
      rights: [{ text: 'a' }, { text: 'd' }, { text: 'e' }],
    });
    expect(found.kinds).toEqual(['changed']);
  });

  test('gaps are numbered', () => {
    const body = `<gapMatchInteraction responseIdentifier="RESPONSE"><prompt>Điền.</prompt>
      <gapText identifier="H" matchMax="1">hè</gapText><gapText identifier="D" matchMax="1">đông</gapText><gapText identifier="T" matchMax="1">thu</gapText>
      <p>Mùa <gap identifier="G1"/> và mùa <gap identifier="G2"/>.</p></gapMatchInteraction>`;
    const found = read({ ...pairs, key: qtiKey('H G1', 'D G2'), body });
    expect(found.stem).toBe('Điền.\nMùa (1) …… và mùa (2) …….');
    expect(found.body).toMatchObject({
      lefts: [
        { text: '(1)', right: 0 },
        { text: '(2)', right: 1 },
      ],
      rights: [{ text: 'hè' }, { text: 'đông' }, { text: 'thu' }],
    });
  });
});

describe('QTI 3', () => {
  test('is the same in its own names', () => {
    const xml = `<?xml version="1.0"?><qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="T">
      <qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="identifier">
        <qti-correct-response><qti-value>A</qti-value><qti-value>C</qti-value></qti-correct-response>
        <qti-mapping lower-bound="0" upper-bound="2" default-value="-2"><qti-map-entry map-key="A" mapped-value="1"/><qti-map-entry map-key="C" mapped-value="1"/></qti-mapping>
      </qti-response-declaration>
      <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
      <qti-item-body><p>H<sub>2</sub>O <math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></p>
        <qti-choice-interaction response-identifier="RESPONSE" max-choices="0" shuffle="true" data-x="1"><qti-prompt>Chọn</qti-prompt>
          <qti-simple-choice identifier="A">a</qti-simple-choice><qti-simple-choice identifier="B">b</qti-simple-choice><qti-simple-choice identifier="C" fixed="true">c</qti-simple-choice>
        </qti-choice-interaction></qti-item-body>
      <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/map_response.xml"/></qti-assessment-item>`;
    expect(options(xml)).toEqual(['a* 0.5', 'b -1', 'c*! 0.5']);
    expect(read(xml).draft?.stemRich?.[0]).toMatchObject({ type: 'paragraph' });
  });
});
