import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const sentences = [
  'Theo Hiến pháp năm 2013, cơ quan nào là cơ quan quyền lực nhà nước cao nhất?',
  'Nghị định số 30/2020/NĐ-CP quy định về công tác văn thư.',
  'Việc quản lý, sử dụng con dấu được thực hiện thế nào?',
  'Người đứng đầu cơ quan, tổ chức chịu trách nhiệm trước pháp luật.',
  'Hãy sắp xếp các bước soạn thảo văn bản theo đúng trình tự.',
  'Thời hạn giải quyết khiếu nại lần đầu không quá ba mươi ngày.',
  'Công chức có nghĩa vụ giữ gìn bí mật nhà nước; đoàn kết nội bộ.',
  'Những điều kiện đăng ký dự tuyển gồm: quốc tịch, độ tuổi, văn bằng, sức khỏe.',
  'Ủy ban nhân dân xã ở vùng có điều kiện kinh tế đặc biệt khó khăn',
  'Ngưỡng của thuyết trình, khuỷu tay, nghuệch ngoạc, quýt, gỗ mỡ, kỹ lưỡng',
];
const text = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\r\n'));

/** As a keyboard of Windows-1258 writes it: the tone is a character of its own. */
const windows1258 = (value: string) => {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/;
  const letters = [...value].map((letter) => {
    if (iconv.decode(iconv.encode(letter, 'windows-1258'), 'windows-1258') === letter)
      return letter;
    const parts = [...letter.normalize('NFD')];
    const tone = parts.filter((part) => tones.test(part)).join('');
    return (
      parts
        .filter((part) => !tones.test(part))
        .join('')
        .normalize('NFC') + tone
    );
  });
  return iconv.encode(letters.join(''), 'windows-1258');
};
/** The codes of VNI fonts, letter by letter, as their makers list them. */
const vniTable =
  'á aù à aø ả aû ã aõ ạ aï â aâ ấ aá ầ aà ẩ aå ẫ aã ậ aä ă aê ắ aé ằ aè ẳ aú ẵ aü ặ aë é eù è eø ẻ eû ẽ eõ ẹ eï ê eâ ế eá ề eà ể eå ễ eã ệ eä í í ì ì ỉ æ ĩ ó ị ò ó où ò oø ỏ oû õ oõ ọ oï ô oâ ố oá ồ oà ổ oå ỗ oã ộ oä ơ ô ớ ôù ờ ôø ở ôû ỡ ôõ ợ ôï ú uù ù uø ủ uû ũ uõ ụ uï ư ö ứ öù ừ öø ử öû ữ öõ ự öï ý yù ỳ yø ỷ yû ỹ yõ ỵ î đ ñ'.split(
    ' ',
  );
const vniOf = new Map<string, string>();
for (let i = 0; i < vniTable.length; i += 2) {
  vniOf.set(vniTable[i]!, vniTable[i + 1]!);
  vniOf.set(vniTable[i]!.toUpperCase(), vniTable[i + 1]!.toUpperCase());
}
const vni = (value: string) => [...value].map((letter) => vniOf.get(letter) ?? letter).join('');
/** ABC fonts have no capital letters with tones: sentences begin with other letters there. */
const tcvn3 = (value: string) => iconv.encode(value.replaceAll('Ủ', 'U'), 'tcvn');

const encoders: readonly (readonly [string, (value: string) => Uint8Array])[] = [
  ['UTF-8', (value) => Buffer.from(value)],
  ['UTF-8', (value) => Buffer.from(`\uFEFF${value}`)],
  ['UTF-8', (value) => Buffer.from(value.normalize('NFD'))],
  ['UTF-16', (value) => iconv.encode(value, 'utf-16le', { addBOM: true })],
  ['UTF-16', (value) => iconv.encode(value, 'utf-16be', { addBOM: true })],
  ['UTF-16', (value) => iconv.encode(value, 'utf-16le', { addBOM: false })],
  ['UTF-16', (value) => iconv.encode(value, 'utf-16be', { addBOM: false })],
  ['Windows-1258', windows1258],
  ['TCVN3 (ABC)', tcvn3],
  ['VNI', (value) => iconv.encode(vni(value), 'windows-1252')],
  ['VISCII', (value) => iconv.encode(value, 'viscii')],
];

describe('Vietnamese text is read as it was written', () => {
  test.each(encoders.map(([name, encode], at) => ({ name, encode, at })))(
    '$name ($at)',
    ({ name, encode }) => {
      fc.assert(
        fc.property(text, (value) => {
          const read = decodeText(encode(value));
          const expected = name === 'TCVN3 (ABC)' ? value.replaceAll('Ủ', 'U') : value;
          expect(read.text).toBe(expected);
          expect(read.encoding).toBe(name);
          expect(read.notes).toHaveLength(name.startsWith('UTF') ? 0 : 1);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('a VNI font carried into Unicode', () => {
    const value = sentences.slice(0, 3).join('\n');
    expect(decodeText(Buffer.from(vni(value)))).toMatchObject({ text: value, encoding: 'VNI' });
  });

  test('capitals of an ABC font', () => {
    const bytes = iconv.encode('BỘ NỘI VỤ\nNghị định của CHÍNH PHỦ'.toLowerCase(), 'tcvn');
    const capitals = Buffer.from(
      bytes.map((byte) => (byte >= 97 && byte <= 122 ? byte - 32 : byte)),
    );
    expect(decodeText(capitals).text).toBe('BỘ NỘI VỤ\nNGHỊ ĐỊNH CỦA CHÍNH PHỦ');
  });
});

test('what is not Vietnamese stays what it is, and the guess is told', () => {
  const french = 'Où est la forêt ? Déjà l’été, naïveté, garçon, œuvre, français.';
  const read = decodeText(iconv.encode(french, 'windows-1252'));
  expect(read.text).toBe(french);
  expect(read.notes.map((note) => note.kind)).toEqual(['changed']);
  expect(decodeText(Buffer.from('plain ASCII'))).toEqual({
    text: 'plain ASCII',
    encoding: 'UTF-8',
    notes: [],
  });
});

test('a file cut in the middle of a letter is still UTF-8', () => {
  const whole = Buffer.from(`${sentences.join('\n')}ế`);
  const read = decodeText(whole.subarray(0, whole.length - 1));
  expect(read.encoding).toBe('UTF-8');
  expect(read.notes[0]?.en).toContain('damaged in 1 place');
});

test('any bytes at all give some text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof decodeText(bytes).text).toBe('string');
    }),
  );
});

test('megabytes without a space are read in a moment', () => {
  for (const byte of [0x61, 0xe1]) {
    const start = performance.now();
    expect(decodeText(new Uint8Array(5_000_000).fill(byte)).text.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  }
}, 60_000);
