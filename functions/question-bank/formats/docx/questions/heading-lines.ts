import { difficultyOf } from '../../difficulty-words.ts';
import { gridKeys, gridNumbers } from '../keys/grid-lines.ts';
import { type KeyPair, keyPairsIn } from '../keys/key-list.ts';
import type { Line } from '../word/line.ts';
import { cutOptions } from './cut-options.ts';
import { type DocumentState, isAnswered, questionNumber } from './document-state.ts';
import { answerIn, labelled, sectionIn } from './line-kinds.ts';

/** All letters are capitals, as headings are often typed. */
export const isShouted = (text: string) => text === text.toUpperCase() && /\p{L}{2}/u.test(text);

/** Takes pairs of a list of keys; a list begins anew where its first number comes again. */
export function addKeys({ keys }: DocumentState, pairs: readonly KeyPair[]): void {
  for (const pair of pairs) {
    const list = keys.at(-1);
    const before = list?.at(-1);
    if (!list || (before && pair.number <= before.number && pair.number === list[0]?.number))
      keys.push([pair]);
    else list.push(pair);
  }
}

const keyLine =
  /^\s*(?:câu\s*)?(\d{1,4})\s*[.:)–-]?\s*(?:đáp\s*án|chọn)?\s*:?\s*([A-H])(?:\s*[.:)–-].*)?$/iu;

/** Takes a line of a list of keys: whether it was one. */
export function readKeys(state: DocumentState, text: string): boolean {
  const said = answerIn(text);
  const pairs = keyPairsIn(said !== undefined && /^\d/.test(said) ? said : text);
  if (pairs.length >= (state.mode === 'keys' ? 1 : 2)) {
    addKeys(state, pairs);
    state.mode = 'keys';
    return true;
  }
  const one = state.mode === 'keys' ? keyLine.exec(text) : null;
  if (one) addKeys(state, [{ number: Number(one[1]), letters: [(one[2] ?? '').toUpperCase()] }]);
  return one !== null;
}

/** Takes a line of a grid of keys, numbers over letters: whether it was one. */
export function readGrid(state: DocumentState, text: string): boolean {
  const numbers = gridNumbers(text);
  const pairs = numbers ? [] : gridKeys(text, state.grid);
  if (pairs.length > 0) addKeys(state, pairs);
  state.grid = numbers ?? [];
  if (numbers || pairs.length > 0) state.mode = 'keys';
  return numbers !== undefined || pairs.length > 0;
}

/** Takes a line that says topic, difficulty or source: whether it was one. */
export function readLabels(state: DocumentState, text: string): boolean {
  const { current } = state;
  const source = labelled('source', text)?.slice(0, 300);
  if (source !== undefined) {
    if (current) current.source = source;
    else state.source = source;
    return true;
  }
  const level = difficultyOf(labelled('difficulty', text) ?? '');
  if (level !== undefined) {
    // In capitals it is a heading over the questions that follow.
    if (current && !isShouted(text)) current.difficulty = level;
    else state.difficulty = level;
    return true;
  }
  const topic = labelled('topic', text)?.slice(0, 200);
  if (topic === undefined || (current && !isAnswered(state))) return false;
  state.topic = topic;
  state.current = undefined;
  return true;
}

const lettered = /^\s*[A-H]\s?[.):/–-]\s*(.+)$/u;

/** "B. KIẾN THỨC CHUYÊN NGÀNH": a part by its letter, where options are not in capitals themselves. */
function letteredPart({ current }: DocumentState, text: string): string | undefined {
  const title = lettered.exec(text)?.[1];
  if (title === undefined || !isShouted(title) || title.length < 8) return undefined;
  const options = current?.options ?? [];
  if (!current) return title;
  const next = String.fromCharCode(65 + options.length);
  const shouted = options.some(({ marker, cut }) =>
    isShouted(cut?.whole.text ?? marker?.text ?? ''),
  );
  return options.length < 2 || shouted || text.startsWith(next) ? undefined : title;
}

/** Takes a title under a heading that had none ("CHUYÊN ĐỀ 1"): whether the line was one. */
export function readTitle(state: DocumentState, line: Line): boolean {
  const text = line.text.trim();
  if (!state.untitled || text.length > 200 || (!isShouted(text) && !line.heading)) return false;
  const level = difficultyOf(text);
  if (level !== undefined) state.difficulty = level;
  else state.topic = text;
  state.untitled = false;
  return true;
}

/** Takes the heading of a part: whether it was one. */
export function readSection(state: DocumentState, line: Line): boolean {
  if (state.current && !isAnswered(state) && !state.essays) return false;
  const text = line.text.trim();
  const part = letteredPart(state, text);
  const found = part === undefined ? sectionIn(text) : sectionIn(`I. ${part}`);
  if (!found && line.heading !== 'style') return false;
  const options = cutOptions(line, state.current?.options.length ?? 0).options.length;
  if (!found && (questionNumber(state, text) || options > 0)) return false;
  if (found) state.essays = found.essays;
  const about = found ? found.topic : text.slice(0, 200);
  const level = difficultyOf(about ?? '');
  if (level !== undefined) state.difficulty = level;
  else if (about !== undefined && about !== '') state.topic = about;
  state.untitled = found?.untitled === true;
  state.current = undefined;
  state.mode = 'questions';
  return true;
}
