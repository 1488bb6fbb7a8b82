import { type Line, part } from '../word/line.ts';
import type { RawOption } from './raw-question.ts';

// A tick or a star before an option tells the key; an empty box is there to be ticked.
const marker =
  /(?:(\(\*\)|\[[xX]\]|[*#✓✔☑])\s*|(?:[☐□]|\[\s?\])\s*)?(?:\(([A-Ha-h])\)|([A-Ha-h])\s?(\*)?\s?[.):/])(?=\s|[^\s.):/])/y;

/** "A - Hà Nội": a letter with a dash, at the head of a line only. */
const dashed = /()()([A-Ha-h])()\s?[-–]\s+(?=\S)/y;

interface Found {
  readonly at: number;
  readonly end: number;
  readonly letter: string;
  readonly small: boolean;
  readonly star: boolean;
  readonly place: 'start' | 'strong' | 'weak';
}

/** Every place in a line where an option may begin, by what stands before it. */
function markersIn(text: string): Found[] {
  const found: Found[] = [];
  const head = text.search(/\S/);
  for (let at = 0; at < text.length; at++) {
    const before = text.slice(Math.max(0, at - 2), at);
    if (at > 0 && !/\s$/.test(before)) continue;
    marker.lastIndex = at;
    dashed.lastIndex = at;
    const match = marker.exec(text) ?? (at <= head ? dashed.exec(text) : null);
    if (!match) continue;
    const letter = match[2] || match[3] || '';
    const strong = /[\t\n]$/.test(before) || /\s{2}$/.test(before) || /\u2003$/.test(before);
    const place = at <= head ? 'start' : strong ? 'strong' : 'weak';
    const small = letter !== letter.toUpperCase();
    if (small && place === 'weak') continue;
    found.push({
      at,
      end: at + match[0].length,
      letter: letter.toUpperCase(),
      small,
      star: Boolean(match[1] || match[4]),
      place,
    });
    at += match[0].length - 1;
  }
  return found;
}

const letterAt = (place: number) => String.fromCharCode(65 + place);

/** The markers that go on from the next expected letter; the first of a line may be any letter. */
function chained(found: readonly Found[], next: number): Found[] {
  const taken: Found[] = [];
  let expected = letterAt(next);
  for (const each of found) {
    const first = each.place === 'start' && taken.length === 0;
    const fits = each.letter === expected && (taken.length === 0 || each.small === taken[0]?.small);
    if (!first && !fits) continue;
    // In a question that has no options yet, a letter other than A begins none.
    if (first && !fits && next === 0) continue;
    taken.push(each);
    expected = String.fromCharCode(each.letter.charCodeAt(0) + 1);
  }
  const [only] = taken;
  return taken.length === 1 && only?.place === 'weak' && next === 0 ? [] : taken;
}

/**
 * The options in a line, each up to the next one, and what stands before the first. `next` is how
 * many options the question has so far. Options stand on lines of their own, or several in a line
 * parted by tabs, spaces or, in capitals and in their order, by a single space.
 */
export function cutOptions(line: Line, next: number): { before: Line; options: RawOption[] } {
  const taken = chained(markersIn(line.text), next);
  const before = taken[0] ? part(line, 0, taken[0].at) : line;
  const options = taken.map((each, i): RawOption => {
    const to = taken[i + 1]?.at ?? line.text.length;
    return {
      letter: each.letter,
      small: each.small,
      weak: each.place === 'weak',
      star: each.star,
      marker: part(line, each.at, each.end),
      content: [part(line, each.end, to)],
      cut: { line, from: each.end, whole: part(line, each.at, to) },
    };
  });
  return { before, options };
}
