import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../platform/spreadsheet/write-sheet.ts';
import { detectFormat } from './detect-format.ts';
import { readForeignBank } from './read-foreign-bank.ts';

const gift = 'Thủ đô? {=Hà Nội ~Huế}\n';
const aiken = 'Thủ đô?\nA) Hà Nội\nB) Huế\nANSWER: A\n';
const moodle =
  '<?xml version="1.0"?>\n<quiz><question type="essay"><name><text>x</text></name><questiontext><text>Viết</text></questiontext></question></quiz>';
const detected = (bytes: Uint8Array | string) => {
  const found = detectFormat(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return found.ok ? found.value : found.problem.code;
};
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('a file is known by its content', () => {
  test.each([
    ['moodle', moodle],
    ['moodle', `\uFEFF<!-- a --><quiz></quiz>`],
    ['moodle', '<!-- question: 1 --><question type="essay"/>'],
    ['gift', gift],
    ['gift', '// chú thích\n::Tên::Hỏi {T}'],
    ['gift', '[html]<p>Hỏi</p> {T}'],
    ['gift', '<p>Hỏi</p> {T}'],
    ['aiken', aiken],
    [
      'qti',
      '<?xml version="1.0"?><assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"/>',
    ],
    ['qti', '<qti-assessment-item xmlns="x"/>'],
    ['format-unknown', '<html><body>x</body></html>'],
    ['format-unknown', '<?xml version="1.0"?><library/>'],
    ['format-unknown', 'Chỉ là một đoạn văn.'],
    ['format-unknown', ''],
    ['format-unknown', '%PDF-1.7'],
    ['format-unknown', '{\\rtf1 {x} }'],
  ])('%s: %s', (format, text) => {
    expect(detected(text)).toBe(format);
  });

  test('archives by what they hold', async () => {
    expect(detected(await writeWorkbook([{ name: 'A', columns: [], rows: [['x']] }]))).toBe('xlsx');
    expect(detected(zip({ 'word/document.xml': '<x/>' }))).toBe('docx');
    expect(detected(zip({ 'goi/imsmanifest.xml': '<x/>' }))).toBe('qti');
    expect(detected(zip({ 'a.txt': gift }))).toBe('folder');
    expect(detected(zip({ 'moodle_backup.xml': '<x/>' }))).toBe('format-unknown');
    expect(detected(zip({ 'a.txt': gift }).subarray(0, 40))).toBe('archive-refused');
    expect(detected(zip({ '../a.txt': gift }))).toBe('archive-refused');
    expect(detected(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('format-unknown');
  });

  const reason = (bytes: Uint8Array) => {
    const found = detectFormat(bytes);
    return found.ok ? found.value : String(found.problem.values?.reason_vi);
  };
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);
  test.each([
    ['Word đời cũ (.doc)', compound('WordDocument')],
    ['Excel đời cũ (.xls)', compound('Workbook')],
    ['có đặt mật khẩu; hãy mở', compound('EncryptedPackage')],
    ['Word hoặc Excel đời cũ', compound('Quill')],
    ['OpenDocument', zip({ mimetype: 'x', 'content.xml': '<a/>', 'styles.xml': '<a/>' })],
    ['PowerPoint', zip({ '[Content_Types].xml': '<a/>', 'ppt/presentation.xml': '<a/>' })],
    ['không phải văn bản', Buffer.from('{=\u0001\u0002\u0003a ~b}')],
    ['docx', zip({ '[Content_Types].xml': '<a/>', 'word/chinh.xml': '<a/>' })],
  ])('a file that is none says what it is: %s', (said, bytes) => {
    expect(reason(bytes)).toContain(said);
  });

  test('whatever the bytes are, nothing throws', async () => {
    const starts = fc.constantFrom('PK\x03\x04', '<quiz>', '<?xml', '{', 'ANSWER: A', '');
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
        const read = await readForeignBank(Buffer.concat([Buffer.from(start), rest]), 'x');
        if (read.ok) expect(read.value.items.length + read.value.notes.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('reading', () => {
  const read = async (bytes: Uint8Array | string, name: string) => {
    const bank = await readForeignBank(
      typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
      name,
    );
    if (!bank.ok) throw new Error(bank.problem.code);
    return bank.value;
  };

  test('of what is refused only the reasons are told, not its mark that would be left out', async () => {
    const asked = (type: string) =>
      `<question type="${type}"><name><text>a</text></name><questiontext><text>Tính</text></questiontext><defaultgrade>3</defaultgrade></question>`;
    const text = `<?xml version="1.0"?><quiz>${asked('calculated')}${asked('essay')}</quiz>`;
    const bank = await readForeignBank(Buffer.from(text), 'a.xml');
    const kinds = bank.ok && bank.value.items.map(({ notes }) => notes.map(({ kind }) => kind));
    expect(kinds).toEqual([['refused'], ['lost']]);
  });

  test('a wrong ending is no obstacle, but told', async () => {
    const bank = await read(moodle, 'de.docx');
    expect(bank.items[0]?.draft?.stem).toBe('Viết');
    expect(bank.notes.map((note) => note.en)).toEqual([
      'The file "de.docx" ends in .docx but holds Moodle XML; it was read as that.',
    ]);
    expect((await read(moodle, 'de.xml')).notes).toEqual([]);
  });

  test('an archive of files: all questions, each with its file; what is none is named', async () => {
    const files = {
      'a/de.gift': gift,
      'a/b/de.txt': aiken,
      'ghi-chu.txt': 'Đọc trước khi dùng.',
      '__MACOSX/._x': 'x',
    };
    const bank = await read(zip(files), 'bo-de.zip');
    expect(bank.items.map((item) => [item.file, item.number])).toEqual([
      ['a/de.gift', 1],
      ['a/b/de.txt', 1],
    ]);
    expect(bank.notes.map((note) => note.kind)).toEqual(['lost']);
    expect(bank.notes[0]?.vi).toContain('ghi-chu.txt');
  });

  test('too large, or of a kind read elsewhere, is a problem that says so', async () => {
    const large = await readForeignBank(new Uint8Array(20_000_001), 'x.xml');
    expect(large).toMatchObject({
      ok: false,
      problem: { code: 'too-large', values: { limit: 20 } },
    });
    const sheet = await writeWorkbook([{ name: 'A', columns: [], rows: [['x']] }]);
    expect(await readForeignBank(sheet, 'x.xlsx')).toMatchObject({
      ok: false,
      problem: { code: 'format-unknown' },
    });
  });
});
