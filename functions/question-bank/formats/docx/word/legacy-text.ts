import iconv from 'iconv-lite';
import { decodeTcvn3 } from '../../text/decode-tcvn3.ts';
import { decodeVni } from '../../text/decode-vni.ts';
import type { RunFormat, Unit } from './line.ts';

/**
 * The old Vietnamese encoding that a font's name means: VNI-Times and the like, .VnTime and the like
 * (TCVN3), whose names in H hold capitals only; undefined for fonts of Unicode.
 */
export function legacyOfFont(font: string | undefined): RunFormat['legacy'] {
  if (font === undefined) return undefined;
  if (/^vni[-_ ]/i.test(font)) return 'VNI';
  if (!/^\.vn/i.test(font)) return undefined;
  return /H$/.test(font.trim()) ? 'TCVN3 capitals' : 'TCVN3';
}

interface Piece {
  readonly text: string;
  readonly units: readonly Unit[];
}

/** The letters as the font's code page has them; Word writes some of them into its private area. */
const asCodePage = (text: string) =>
  text.replace(/[\uF020-\uF0FF]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xf000));
const fromTcvn3 = (text: string) => decodeTcvn3(iconv.encode(text, 'windows-1252'));

/** Each letter keeps how it was set: the first of those it was written with. */
function ofVni({ text, units }: Piece): Piece {
  let out = '';
  const kept: Unit[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = units[at];
    const two = decodeVni(text.slice(at, at + 2));
    const pair = at + 1 < text.length && two.length === 1;
    const letter = pair ? two : decodeVni(text[at] ?? '');
    at += pair ? 2 : 1;
    out += letter;
    for (let i = 0; i < letter.length && unit; i++) kept.push(unit);
  }
  return { text: out, units: kept };
}

function ofTcvn3({ text, units }: Piece, capitals: boolean): Piece {
  const whole = fromTcvn3(text);
  const letters = whole.length === text.length ? [...whole] : [...text].map(fromTcvn3);
  const made = letters.map((letter) => (capitals ? letter.toUpperCase() : letter));
  return {
    text: made.join(''),
    units: made.flatMap((letter, i) => {
      const unit = units[i];
      return unit ? Array.from({ length: letter.length }, () => unit) : [];
    }),
  };
}

/** Text set in fonts of old Vietnamese encodings, as Unicode; the rest as it is. */
export function withoutLegacy({ text, units }: Piece): Piece {
  let out = '';
  const kept: Unit[] = [];
  for (let at = 0; at < text.length; ) {
    const legacy = units[at]?.format.legacy;
    let end = at + 1;
    while (end < text.length && units[end]?.format.legacy === legacy) end += 1;
    const piece = { text: text.slice(at, end), units: units.slice(at, end) };
    const old = { ...piece, text: asCodePage(piece.text) };
    const made =
      legacy === undefined
        ? piece
        : legacy === 'VNI'
          ? ofVni(old)
          : ofTcvn3(old, legacy === 'TCVN3 capitals');
    out += made.text;
    for (const unit of made.units) kept.push(unit);
    at = end;
  }
  return { text: out, units: kept };
}
