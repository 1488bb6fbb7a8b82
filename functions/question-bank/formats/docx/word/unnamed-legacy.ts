import iconv from 'iconv-lite';
import { decodeTcvn3 } from '../../text/decode-tcvn3.ts';
import { decodeVni } from '../../text/decode-vni.ts';
import { vietnameseShare } from '../../text/vietnamese-share.ts';
import { composed } from './composed.ts';
import { withoutLegacy } from './legacy-text.ts';
import { isLine, type Line, type RunFormat, type WordBlock } from './line.ts';
import { linesOf } from './read-blocks.ts';

/** Words that tell; fewer may be names or signs of other languages. */
const fewest = 12;
const decoders = {
  TCVN3: (text: string) => decodeTcvn3(iconv.encode(text, 'windows-1252')),
  VNI: decodeVni,
} as const;
type Legacy = keyof typeof decoders;

/** The old encoding a text is in though its font does not say so; undefined where it reads as it is. */
function legacyOf(text: string): Legacy | undefined {
  const now = vietnameseShare(text);
  if (now.words < fewest || now.share > 0.5) return undefined;
  const names: readonly Legacy[] = ['TCVN3', 'VNI'];
  const found = names.map((name) => ({ name, ...vietnameseShare(decoders[name](text)) }));
  const [best] = found.sort((a, b) => b.share - a.share);
  return best && best.words >= fewest && best.share > 0.85 ? best.name : undefined;
}

function reread(line: Line, legacy: Legacy): Line {
  if (vietnameseShare(line.text).share > 0.5) return line;
  const formats = new Map<RunFormat, RunFormat>();
  const units = line.units.map((unit) => {
    const format = formats.get(unit.format) ?? { ...unit.format, legacy };
    formats.set(unit.format, format);
    return { ...unit, format };
  });
  return { ...line, ...composed(withoutLegacy({ text: line.text, units })) };
}

/**
 * A document typed in TCVN3 or VNI whose fonts were changed since ("C©u 1. Thñ ®«" in Times New
 * Roman), as Unicode; undefined where it reads as it is.
 */
export function withoutUnnamedLegacy(blocks: readonly WordBlock[]): WordBlock[] | undefined {
  const legacy = legacyOf(
    linesOf(blocks)
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 100_000),
  );
  if (legacy === undefined) return undefined;
  const again = (block: WordBlock): WordBlock =>
    isLine(block)
      ? reread(block, legacy)
      : { ...block, rows: block.rows.map((cells) => cells.map((cell) => cell.map(again))) };
  return blocks.map(again);
}
