import { type Line, part } from '../word/line.ts';
import { countedNumber, wordedNumber } from './line-kinds.ts';

const answerBehind =
  /(?:\t|\n|\s\s|[.;]\s)(?=[[(]?(?:đáp\s*án(?:\s+đúng)?|đ\s?\/?\s?a)\s*:\s*[A-H]\b)/iu;
const answerLine = /^\s*(?:đáp\s*án|đ\s?\/?\s?a\s*:|căn\s+cứ\s*:|mức\s+độ\s*:|giải\s+thích)/iu;
const option = /^\s*\(?[A-H]\s?[.):/]/iu;

/** Where a line is to be parted: a question or an answer that begins behind a break (Shift + Enter). */
function placeIn(text: string, usesWords: boolean): number | undefined {
  let options = answerLine.test(text) ? 2 : 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const rest = text.slice(at + 1, at + 200);
    if (option.test(rest)) options += 1;
    const number = usesWords ? wordedNumber(rest) : options > 1 ? countedNumber(rest) : undefined;
    if (number) return at + 1;
    if (answerLine.test(rest)) return at + 1;
  }
  const inline = answerBehind.exec(text);
  return inline ? inline.index + inline[0].length : undefined;
}

/**
 * A paragraph as the lines its author meant: some press Shift + Enter between questions, or write the
 * answer behind the last option.
 */
export function softLines(line: Line, usesWords: boolean): Line[] {
  const lines: Line[] = [];
  let rest = line;
  for (;;) {
    const at = placeIn(rest.text, usesWords);
    if (at === undefined) break;
    lines.push(part(rest, 0, at));
    rest = { ...part(rest, at), notes: [] };
  }
  return [...lines, rest];
}
