/** A question in the letter of the grammar, and where each of its characters stood before. */
export interface StrictGift {
  readonly text: string;
  readonly offsets: readonly number[];
}
type Fault = 'unclosed' | 'unopened';

/**
 * Stands within an arrow that is only text: the parser takes any arrow for a pair, while Moodle asks
 * first whether there is a "~". To be taken out of what the parser gives.
 */
export const partedArrow = '\uE000';
/** Text that begins with its gap: the parser wants something between the format and the brace. */
const gapAfterFormat = /^\s*\[(?:html|moodle|plain|markdown)\]\s*$/;

/** The places of control characters that no backslash stands before. */
function bareAt(text: string, from: number, to: number, characters: string): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (text[at] === '\\' && '\\:#={}~n'.includes(text[at + 1] ?? ' ')) at += 1;
    else if (characters.includes(text[at] ?? ' ')) found.push(at);
  }
  return found;
}

/** Hash marks of one answer that are only text: after the feedback began there is no other. */
function textHashes(text: string, from: number, to: number, kept: number): number[] {
  return bareAt(text, from, to, '#').slice(kept);
}

function inAnswers(text: string, from: number, to: number): Set<number> {
  const escaped = new Set<number>();
  const general = text.lastIndexOf('####', to - 1);
  const end = general >= from ? general : to;
  if (end < to) for (const at of bareAt(text, end + 4, to, '#:=~')) escaped.add(at);
  const body = text.slice(from, end);
  const numeric = /^\s*#/.test(body);
  const truth = /^\s*(?:T|F|TRUE|FALSE)\s*(?:#|$)/.test(body);
  const start = numeric ? text.indexOf('#', from) + 1 : from;
  const cuts = truth ? [] : bareAt(text, start, end, '=~');
  const bounds = [start, ...cuts, end];
  for (const [i, begin] of bounds.slice(0, -1).entries()) {
    const finish = bounds[i + 1] ?? end;
    for (const at of textHashes(text, begin, finish, truth ? 2 : 1)) escaped.add(at);
    const [feedback = finish] = bareAt(text, begin, finish, '#');
    for (const at of bareAt(text, numeric ? feedback : begin, finish, ':')) escaped.add(at);
    if (truth) for (const at of bareAt(text, begin, finish, '=~')) escaped.add(at);
  }
  return escaped;
}

/**
 * A question as the grammar of our parser wants it. Moodle reads more than that grammar: control
 * characters stand for themselves in the text of a question ("Câu hỏi: C# là gì?"), in feedback, and
 * a colon in an answer; line ends in the text are line breaks; the first right number may lack its
 * "=". Which of them are text is decided here, as Moodle does.
 */
export function strictGift(
  text: string,
): StrictGift | { readonly fault: Fault; readonly at: number } {
  let titleEnd = 0;
  const lead = text.length - text.trimStart().length;
  if (text.startsWith('::', lead)) {
    const colons = bareAt(text, lead + 2, text.length, ':');
    const close = colons.find((at) => text[at + 1] === ':');
    if (close !== undefined) titleEnd = close + 2;
  }
  const [open] = bareAt(text, titleEnd, text.length, '{');
  const [close] = bareAt(text, open ?? titleEnd, text.length, '}');
  if (open === undefined && close !== undefined) return { fault: 'unopened', at: close };
  if (open !== undefined && close === undefined) return { fault: 'unclosed', at: open };

  const escaped = new Set<number>();
  const stem = (from: number, to: number) => {
    for (const at of bareAt(text, from, to, ':#=~{}')) escaped.add(at);
  };
  stem(titleEnd, open ?? text.length);
  let missingEquals = -1;
  const choice = open !== undefined && bareAt(text, open, close ?? open, '~').length > 0;
  if (open !== undefined && close !== undefined) {
    stem(close + 1, text.length);
    for (const at of inAnswers(text, open + 1, close)) escaped.add(at);
    const numeric = /^\s*#\s*(?=[-+\d])[^#]*?[=~]/.exec(text.slice(open + 1, close));
    if (numeric) missingEquals = text.indexOf('#', open) + 1;
  }
  const inStem = (at: number) =>
    at >= titleEnd && (open === undefined || at < open || at > (close ?? open));
  let out = '';
  const offsets: number[] = [];
  const write = (characters: string, at: number) => {
    for (const character of characters) {
      out += character;
      offsets.push(at);
    }
  };
  const words = text.trimEnd().length;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (at === missingEquals) write('=', at);
    if (at === open && gapAfterFormat.test(text.slice(titleEnd, at))) write(partedArrow, at);
    if (choice && character === '>' && text[at - 1] === '-') write(partedArrow, at);
    const between = at > titleEnd && at < words && /\S/.test(text.slice(titleEnd, at));
    if (escaped.has(at)) write(`\\${character}`, at);
    else if (character === '\n' && inStem(at) && between) write('\\n', at);
    else write(character, at);
  }
  return { text: out, offsets };
}
