import chardet from 'chardet';
import iconv from 'iconv-lite';
import type { ImportNote } from '../../rules/read-bank.ts';
import { decodeTcvn3 } from './decode-tcvn3.ts';
import { decodeVni } from './decode-vni.ts';
import { looksUtf16 } from './looks-utf16.ts';
import { vietnameseShare } from './vietnamese-share.ts';

export interface DecodedText {
  /** In composed form (NFC), without a byte order mark. */
  readonly text: string;
  /** As people call it, e.g. "UTF-8", "TCVN3 (ABC)". */
  readonly encoding: string;
  /** That the encoding was guessed, or had to be repaired. */
  readonly notes: readonly ImportNote[];
}

/** Bytes that tell how a file is encoded. */
const enough = 300_000;
const decode = (bytes: Uint8Array, encoding: string) =>
  iconv.decode(Buffer.from(bytes), encoding, { stripBOM: true });
const legacy = [
  { name: 'Windows-1258', read: (bytes: Uint8Array) => decode(bytes, 'windows-1258') },
  { name: 'TCVN3 (ABC)', read: decodeTcvn3 },
  { name: 'VNI', read: (bytes: Uint8Array) => decodeVni(decode(bytes, 'windows-1252')) },
  { name: 'VISCII', read: (bytes: Uint8Array) => decode(bytes, 'viscii') },
] as const;

const guessed = (encoding: string): ImportNote => ({
  kind: 'changed',
  vi: `Tệp không phải Unicode; đã đọc theo bảng mã ${encoding}. Hãy xem lại dấu tiếng Việt.`,
  en: `The file is not in Unicode; it was read as ${encoding}. Check the Vietnamese letters.`,
});
const unsure = (encoding: string): ImportNote => ({
  kind: 'changed',
  vi: `Không xác định chắc bảng mã của tệp; tạm đọc theo ${encoding}. Nếu chữ bị sai, hãy lưu lại tệp với mã UTF-8 rồi nhập lại.`,
  en: `The encoding of the file is uncertain; it was read as ${encoding}. If letters are wrong, save the file as UTF-8 and import it again.`,
});

type Legacy = (typeof legacy)[number];

/** The legacy reading that gives the most Vietnamese syllables at the head of the file, if enough. */
function bestLegacy(bytes: Uint8Array): (Legacy & { readonly share: number }) | undefined {
  const head = bytes.subarray(0, enough);
  return legacy
    .map((each) => {
      const text = each.read(head).normalize('NFC');
      return { ...each, share: text.includes('\uFFFD') ? 0 : vietnameseShare(text).share };
    })
    .filter(({ share }) => share >= 0.6)
    .reduce<(Legacy & { readonly share: number }) | undefined>(
      (best, each) => (best && best.share >= each.share ? best : each),
      undefined,
    );
}

/** Text of a VNI or ABC font that some program carried into Unicode letter by letter. */
function mistakenFont(text: string): { name: string; text: string } | undefined {
  const seen = vietnameseShare(text);
  if (seen.words < 5 || seen.share >= 0.5) return undefined;
  const bytes = iconv.encode(text, 'windows-1252');
  if (iconv.decode(bytes, 'windows-1252') !== text) return undefined;
  const best = bestLegacy(bytes);
  return best && best.share >= 0.8 && /VNI|TCVN3/.test(best.name)
    ? { name: best.name, text: best.read(bytes).normalize('NFC') }
    : undefined;
}

function fromUtf8(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let [broken, beyond] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) beyond += 1;
    if (code === 0xfffd) broken += 1;
  }
  if (broken > 0 && broken * 20 > beyond) return undefined;
  const composed = text.normalize('NFC');
  const font = broken === 0 ? mistakenFont(composed) : undefined;
  if (font) return { text: font.text, encoding: font.name, notes: [guessed(font.name)] };
  if (broken === 0) return { text: composed, encoding: 'UTF-8', notes: [] };
  const note: ImportNote = {
    kind: 'changed',
    vi: `Tệp UTF-8 có ${broken} chỗ bị hỏng, hiện là dấu \uFFFD. Hãy sửa lại các chỗ đó.`,
    en: `The UTF-8 file is damaged in ${broken} places, shown as \uFFFD. Correct them.`,
  };
  return { text: composed, encoding: 'UTF-8', notes: [note] };
}

/**
 * The text of a file, whatever it is encoded in: UTF-8 and UTF-16 with or without a mark, the old
 * Vietnamese code pages and fonts (Windows-1258, TCVN3, VNI, VISCII), Windows-1252. `declared` is
 * what the file itself says (an XML declaration), taken where it is not Unicode. A guess is noted.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const utf16 = looksUtf16(bytes);
  if (utf16) return { text: decode(bytes, utf16).normalize('NFC'), encoding: 'UTF-16', notes: [] };
  const utf8 = fromUtf8(bytes);
  if (utf8) return utf8;
  if (declared && iconv.encodingExists(declared) && !/utf-?8/i.test(declared)) {
    const text = decode(bytes, declared).normalize('NFC');
    if (!text.includes('\uFFFD')) return { text, encoding: declared, notes: [] };
  }
  const best = bestLegacy(bytes);
  if (best)
    return {
      text: best.read(bytes).normalize('NFC'),
      encoding: best.name,
      notes: [guessed(best.name)],
    };
  const named = chardet.detect(bytes.subarray(0, enough)) ?? '';
  const usable = !/utf/i.test(named) && iconv.encodingExists(named);
  const encoding = usable ? named : 'windows-1252';
  const text = decode(bytes, encoding).normalize('NFC');
  return { text, encoding, notes: [unsure(encoding)] };
}
