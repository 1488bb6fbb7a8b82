import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qtiChoice, qtiItem, qtiKey, zipOf } from '../../../../test/builders/qti-files.ts';
import { tinyImage } from '../../../../test/builders/tiny-image.ts';
import { sha256Hex } from '../../../platform/crypto.ts';
import { readQti } from './read-qti.ts';

const item = (stem: string, more = '') =>
  qtiItem({ key: qtiKey('A'), body: `<p>${stem}</p>${more}${qtiChoice(['a', 'b'])}` });
const manifest = (
  resources: Readonly<Record<string, string>>,
  metadata = '',
  type = 'imsqti_item_xmlv2p1',
) =>
  `<?xml version="1.0"?><manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="M"><organizations/><resources>${Object.entries(
    resources,
  )
    .map(
      ([id, href]) =>
        `<resource identifier="${id}" type="${type}" href="${href}">${metadata}<file href="${href}"/></resource>`,
    )
    .join('')}</resources></manifest>`;
const stems = (bytes: Uint8Array) =>
  readQti(bytes, 'goi.zip').items.map(
    ({ draft, notes }) => draft?.stem.split('\n')[0] ?? notes[0]?.en,
  );
const png = tinyImage.png(30, 20);
const hash = sha256Hex(png);

test('a page that items show as an object is the text they share', () => {
  const shows = '<div><object data="chung/bai-doc.html" type="text/html"/></div>';
  const page =
    '<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Bài đọc</title></head><body><h1>Đảo xa</h1><p>Đảo có <b>hai</b> làng.<h2>Đường đi</h2><p>Bằng&nbsp;tàu.</body></html>';
  const files = { 'a.xml': item('Mấy làng?', shows), 'b.xml': item('Đảo nào?', shows) };
  const found = readQti(zipOf({ ...files, 'chung/bai-doc.html': page }), 'goi.zip').items;
  expect(found.map(({ notes }) => notes)).toEqual([[], []]);
  expect(found.map(({ draft }) => draft?.stimulus)).toMatchObject([
    { name: 'chung/bai-doc.html', text: 'Đảo xa\nĐảo có hai làng.\nĐường đi\nBằng tàu.' },
    { name: 'chung/bai-doc.html' },
  ]);
  expect(found.map(({ draft }) => draft?.stem)).toEqual(['Mấy làng?\nChọn?', 'Đảo nào?\nChọn?']);
  const [alone] = readQti(zipOf(files), 'goi.zip').items;
  expect(alone?.notes.map(({ en }) => en)).toEqual([
    'It embeds "chung/bai-doc.html" (text/html), which cannot be shown.',
  ]);
});

describe('an image', () => {
  const notesOf = (more: string, files: Record<string, Uint8Array> = {}) => {
    const [read] = readQti(zipOf({ 'a.xml': item('Hình?', more), ...files }), 'goi.zip').items;
    return { read, notes: read?.notes.map(({ kind, en }) => `${kind}: ${en}`) };
  };
  test('that no paper shows gives way to the one inside it', () => {
    const nested =
      '<object type="image/eps" data="so-do.eps"><object type="image/png" data="so-do.png">Sơ đồ</object></object>';
    const { read, notes } = notesOf(nested, { 'so-do.png': png });
    expect(read?.draft?.stem).toContain('[hình: Sơ đồ]');
    expect(notes).toEqual([
      'changed: An image of image/eps cannot be shown: the one the file has in its place is.',
    ]);
  });

  test('written into its address is read with percent signs too, and an SVG is called one', () => {
    const svg = encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(notesOf(`<p><img src="data:image/svg+xml,${svg}" alt="Trục số"/></p>`).notes).toEqual([
      'refused: The image "data:": it is no PNG, JPEG, GIF or WebP (SVG is not taken).',
    ]);
    const whole = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    expect(notesOf(`<p><img src="${whole}" alt="Xám"/></p>`).notes).toEqual([]);
  });

  test('that is missing is the one reason, where there is nothing else to see', () => {
    const body = `<p><img src="mat.png" alt=""/></p>${qtiChoice(['a', 'b']).replace(/<prompt>.*<\/prompt>/, '')}`;
    const [read] = readQti(zipOf({ 'a.xml': qtiItem({ key: qtiKey('A'), body }) }), 'g.zip').items;
    expect(read?.notes.map(({ en }) => en)).toEqual([
      'The image "mat.png" is not in the imported file.',
    ]);
  });
});

describe('a package', () => {
  test('gives its questions in the order of its test, with section titles as topics', () => {
    const placed = (id: string, href: string) =>
      `<assessmentItemRef identifier="${id}" href="${href}"/>`;
    const bank = readQti(
      zipOf({
        'q/a.xml': item('Một'),
        'q/b.xml': item('Hai'),
        'q/c.xml': item('Ba'),
        'tests/t.xml': `<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="T" title="Đề"><testPart identifier="P" navigationMode="linear" submissionMode="individual"><assessmentSection identifier="S" title="Luật" visible="true">${placed('1', '../q/c.xml')}<assessmentSection identifier="S2" title="Cán bộ" visible="true">${placed('2', '../q/a.xml')}</assessmentSection></assessmentSection></testPart></assessmentTest>`,
        'imsmanifest.xml': manifest({ A: 'q/a.xml', B: 'q/b.xml', C: 'q/c.xml' }),
      }),
      'goi.zip',
    );
    expect(bank.items.map(({ file, draft }) => [file, draft?.topic])).toEqual([
      ['q/c.xml', 'Luật'],
      ['q/a.xml', 'Luật / Cán bộ'],
      ['q/b.xml', undefined],
    ]);
    expect(bank.notes.map(({ kind }) => kind)).toEqual(['lost']);
  });

  test('without a manifest is a ZIP of loose questions, in any folder', () => {
    expect(
      stems(zipOf({ 'x/1.xml': item('Một'), '2.xml': item('Hai'), '__MACOSX/._2.xml': 'x' })),
    ).toEqual(['Một', 'Hai']);
  });

  test('keeps both questions of the same name or identifier (canvas-lms#2346, claroline/Distribution#421, #1439)', () => {
    const twice = zipOf({
      'a.xml': item('Một'),
      'b.xml': item('Hai'),
      'imsmanifest.xml': manifest({ A: 'a.xml' }),
    });
    expect(stems(twice)).toEqual(['Một', 'Hai']);
    const sameName = Buffer.from(twice).toString('latin1').replaceAll('b.xml', 'a.xml');
    expect(stems(Buffer.from(sameName, 'latin1'))).toEqual(['Một', 'Hai']);
  });

  test('says which listed files are not there, and reads the others', () => {
    const found = stems(
      zipOf({ 'a.xml': item('Một'), 'imsmanifest.xml': manifest({ A: 'a.xml', X: 'x%20y.xml' }) }),
    );
    expect(found[0]).toBe('Một');
    expect(found[1]).toContain('manifest');
  });

  test('brings topic, difficulty and source from its metadata', () => {
    const lom = `<metadata><imsmd:lom xmlns:imsmd="http://ltsc.ieee.org/xsd/LOM">
      <imsmd:educational><imsmd:difficulty><imsmd:value>difficult</imsmd:value></imsmd:difficulty></imsmd:educational>
      <imsmd:relation><imsmd:kind><imsmd:value>isbasedon</imsmd:value></imsmd:kind><imsmd:resource><imsmd:description><imsmd:string>Điều 5</imsmd:string></imsmd:description></imsmd:resource></imsmd:relation>
      <imsmd:classification><imsmd:purpose><imsmd:value>discipline</imsmd:value></imsmd:purpose><imsmd:taxonPath><imsmd:taxon><imsmd:entry><imsmd:string>Luật</imsmd:string></imsmd:entry></imsmd:taxon></imsmd:taxonPath></imsmd:classification></imsmd:lom></metadata>`;
    const bank = readQti(
      zipOf({ 'imsmanifest.xml': manifest({ A: 'a.xml' }, lom), 'a.xml': item('Một') }),
      'g.zip',
    );
    expect(bank.items[0]?.draft).toMatchObject({
      topic: 'Luật',
      difficulty: 'hard',
      source: 'Điều 5',
    });
  });

  test('shares a stimulus between its questions', () => {
    const reference = '<assessmentStimulusRef identifier="S" href="../passages/p.xml"/>';
    const asking = (stem: string) =>
      qtiItem({
        key: qtiKey('A'),
        before: reference,
        body: `<p>${stem}</p>${qtiChoice(['a', 'b'])}`,
      });
    const bank = readQti(
      zipOf({
        'items/1.xml': asking('Một'),
        'items/2.xml': asking('Hai'),
        'passages/p.xml': `<assessmentStimulus xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="S" title="Bài đọc"><stimulusBody><p>Ngày <b>xưa</b></p><img src="m.png" alt="Làng"/></stimulusBody></assessmentStimulus>`,
        'passages/m.png': png,
      }),
      'g.zip',
    );
    const [one, two] = bank.items.map(({ draft }) => draft?.stimulus);
    expect(one).toMatchObject({ name: 'passages/p.xml', text: 'Ngày xưa\n[hình: Làng]' });
    expect(two).toEqual(one);
    expect([...bank.media.keys()]).toEqual([hash]);
    const without = readQti(Buffer.from(asking('Ba')), 'a.xml').items[0];
    expect(without?.draft).toBeUndefined();
    expect(without?.notes[0]?.en).toContain('p.xml');
  });
});

describe('images of a package', () => {
  const shown = (
    src: string,
    files: Readonly<Record<string, Uint8Array>>,
    tag = `<img src="${src}" alt="x"/>`,
  ) => {
    const bank = readQti(zipOf({ 'items/a.xml': item('Xem', tag), ...files }), 'g.zip');
    const [first] = bank.items;
    return first?.draft
      ? [...bank.media.keys()]
      : first?.notes.find(({ kind }) => kind === 'refused')?.en;
  };
  test.each([
    ['images/a.png', 'items/images/a.png'],
    ['../media/b%E1%BA%A3n%20%C4%91%E1%BB%93.png', 'media/bản đồ.png'],
    ['Images/A.PNG', 'items/images/a.png'],
    ['a%20b.png', 'items/a%20b.png'],
    ['images/a.png?size=2#x', 'items/images/a.png'],
    ['/media/a.png', 'media/a.png'],
  ])('%s is found at %s', (src, path) => {
    expect(shown(src, { [path]: png })).toEqual([hash]);
  });

  test('may be objects, or written into the text', () => {
    expect(
      shown(
        '',
        { 'items/a.png': png },
        '<object data="a.png" type="image/png" width="30">x</object>',
      ),
    ).toEqual([hash]);
    expect(shown(`data:image/png;base64,${Buffer.from(png).toString('base64')}`, {})).toEqual([
      hash,
    ]);
  });

  test.each([
    ['../../x.png', {}, 'not in the imported file'],
    ['http://elsewhere/x.png', {}, 'not in the imported file'],
    ['x.svg', { 'items/x.svg': Buffer.from('<svg/>') }, 'SVG is not taken'],
    ['x.png', { 'items/x.png': Buffer.from('<html>') }, 'no PNG'],
    ['x.png', { 'items/x.png': tinyImage.png(9, 9, 300_001) }, '301 kB'],
    ['x.png', { 'items/x.png': tinyImage.png(5000, 9) }, '5000'],
  ])('%s cannot be had: %#', (src, files, why) => {
    expect(shown(src, files as Record<string, Uint8Array>)).toContain(why);
  });

  test('of the same path but different bytes are not guessed at', () => {
    const bytes = zipOf({
      'items/a.xml': item('Xem', '<img src="p.png" alt=""/>'),
      'items/p.png': png,
      'items/q.png': tinyImage.png(9, 9),
    });
    const twice = Buffer.from(
      Buffer.from(bytes).toString('latin1').replaceAll('items/q.png', 'items/p.png'),
      'latin1',
    );
    expect(stems(twice)).toEqual(['The package holds several different images named "p.png".']);
  });
});

describe('a hostile or mistaken file gets a clear answer', () => {
  const said = (bytes: Uint8Array, name = 'x.zip') => {
    const bank = readQti(bytes, name);
    expect(bank.items.every(({ draft }) => draft === undefined)).toBe(true);
    return [...bank.items.flatMap(({ notes }) => notes), ...bank.notes]
      .map(({ en }) => en)
      .join('\n');
  };
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`;
  const withDoctype = (doctype: string) => item('Một').replace('?>', `?>${doctype}`);
  test.each([
    ['entities', Buffer.from(withDoctype(bomb)), '<!ENTITY'],
    [
      'an entity that reads files',
      Buffer.from(withDoctype('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>')),
      '<!ENTITY',
    ],
    ['an unknown entity', Buffer.from(item('Một&nbsp;')), 'line 6'],
    ['no end', Buffer.from(item('Một').slice(0, -30)), 'not well formed'],
    ['deep nesting', Buffer.from(item('<b>'.repeat(500) + '</b>'.repeat(500))), 'nested too deep'],
    ['endless nesting', Buffer.from(item('<b>'.repeat(200_000))), 'nested too deep'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'not well formed'],
    ['an HTML page', Buffer.from('<html><body/></html>'), 'no QTI question'],
    ['a Moodle file', Buffer.from('<quiz><question type="essay"/></quiz>'), 'no QTI question'],
    ['nothing', new Uint8Array(), 'not well formed'],
    [
      'broken UTF-8',
      Buffer.concat([Buffer.from(item('Một')).subarray(0, 400), Buffer.from([0xff, 0xfe, 0x80])]),
      'encoding it declares (utf-8)',
    ],
    ['an unknown encoding', Buffer.from(item('Một').replace('UTF-8', 'KLINGON-8')), 'klingon-8'],
    ['an empty ZIP', zipOf({}), 'no QTI question'],
    ['a ZIP of a ZIP', zipOf({ 'in.zip': zipOf({ 'a.xml': item('Một') }) }), '"in.zip" inside'],
    ['a way out of the ZIP', zipOf({ '../a.xml': item('Một') }), 'leads outside'],
    ['200 MB', new Uint8Array(200_000_000), '200 MB'],
    ['a long XML', Buffer.from(item('x'.repeat(5_000_000))), '6 MB, at most 5 MB'],
  ])('%s', (_, bytes, why) => {
    expect(said(bytes)).toContain(why);
  });

  test('scripts and handlers are not taken, the question is', () => {
    const bank = readQti(
      Buffer.from(
        item('Một<script>alert(1)</script>', '<p onclick="x()" style="color:red">Hai</p>'),
      ),
      'a.xml',
    );
    expect(bank.items[0]?.draft?.stem).toBe('Một\nHai\nChọn?');
    expect(JSON.stringify(bank.items[0]?.draft)).not.toMatch(/alert|onclick/);
    expect(bank.items[0]?.notes.map(({ kind }) => kind)).toEqual(['lost']);
  });

  test('a harmless document type and other declared encodings are read', () => {
    const doctype = '<!DOCTYPE assessmentItem PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://x/x.dtd">';
    expect(stems(Buffer.from(withDoctype(doctype)))).toEqual(['Một']);
    const utf16 = Buffer.from(`\uFEFF${item('Một').replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect(stems(utf16)).toEqual(['Một']);
    expect(stems(Buffer.from(item('Caf\u00e9').replace('UTF-8', 'ISO-8859-1'), 'latin1'))).toEqual([
      'Café',
    ]);
  });

  test('whatever happens to a package, nothing breaks', () => {
    const whole = Buffer.from(
      zipOf({
        'imsmanifest.xml': manifest({ A: 'a.xml' }),
        'a.xml': item('Một'),
        'b.xml': item('Hai'),
      }),
    );
    const xml = Buffer.from(item('Một', '<p><b>x</b><img src="a.png"/></p>'));
    const changes = fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(whole, xml), changes, (bytes, all) => {
        const changed = Buffer.from(bytes);
        for (const [at, value] of all) changed[at % changed.length] = value;
        const bank = readQti(changed, 'x');
        expect(bank.items.length + bank.notes.length).toBeGreaterThan(0);
        for (const each of bank.items)
          expect(
            each.draft !== undefined || each.notes.some(({ kind }) => kind === 'refused'),
          ).toBe(true);
      }),
    );
  });
});
