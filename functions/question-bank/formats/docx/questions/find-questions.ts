import { importNote } from '../../../rules/import-note.ts';
import type { ImportNote } from '../../../rules/read-bank.ts';
import { difficultyOf } from '../../difficulty-words.ts';
import { type KeyPair, keyPairsIn, keyTable } from '../keys/key-list.ts';
import {
  isLine,
  type Line,
  objectSign,
  part,
  type WordBlock,
  type WordTable,
} from '../word/line.ts';
import { linesOf } from '../word/read-blocks.ts';
import { columnQuestions } from './column-table.ts';
import { cutOptions } from './cut-options.ts';
import {
  answerIn,
  countedNumber,
  isEnd,
  isFurniture,
  isKeyHeading,
  labelled,
  type Numbered,
  sectionIn,
  sharedBy,
  tagsIn,
  wordedNumber,
} from './line-kinds.ts';
import type { RawOption, RawQuestion } from './raw-question.ts';

/** What stands in a document, before keys are looked for. */
export interface FoundQuestions {
  readonly questions: readonly RawQuestion[];
  /** Lists of keys, a new one where the numbers begin anew. */
  readonly keys: readonly (readonly KeyPair[])[];
  /** Lines that belong to no question. */
  readonly ignored: readonly string[];
}

/** Characters of a line that is looked at: no question, heading or list of keys is longer. */
const longestLine = 20_000;
const hasContent = (line: Line) =>
  line.text.trim() !== '' || line.text.includes(objectSign) || line.notes.length > 0;
const isShouted = (text: string) => text === text.toUpperCase() && /\p{L}{2}/u.test(text);

/** Reads the questions of a document, line by line. */
export function findQuestions(blocks: readonly WordBlock[]): FoundQuestions {
  const questions: RawQuestion[] = [];
  const keys: KeyPair[][] = [];
  const ignored: string[] = [];
  const usesWords = linesOf(blocks).some(
    ({ text }) => wordedNumber(text.slice(0, 100)) !== undefined,
  );
  let current: RawQuestion | undefined;
  let section = 0;
  let last = 0;
  let topic: string | undefined;
  let difficulty: RawQuestion['difficulty'];
  let source: string | undefined;
  let essays = false;
  let shared: { first: number; last: number; name: string; content: WordBlock[] } | undefined;
  let mode: 'questions' | 'keys' | 'explanation' | 'shared' | 'end' = 'questions';

  function addKeys(pairs: readonly KeyPair[]): void {
    for (const pair of pairs) {
      const list = keys.at(-1);
      const before = list?.at(-1);
      if (!list || (before && pair.number <= before.number && pair.number === list[0]?.number))
        keys.push([pair]);
      else list.push(pair);
    }
  }

  function begin(number: number, line: Line, from: number): void {
    if (number <= last && number === 1) section += 1;
    if (shared && (number > shared.last || number < shared.first)) shared = undefined;
    last = number;
    const rest = part(line, from);
    const tags = tagsIn(rest.text);
    const notes: ImportNote[] = [];
    if (tags.points !== undefined)
      notes.push(
        importNote.lost(
          `Bỏ điểm của câu (${tags.points}): điểm theo quy chế của kỳ thi.`,
          `Its points (${tags.points}) are left out: the rules of the exam say what a question is worth.`,
        ),
      );
    current = {
      number,
      section,
      stem: [],
      options: [],
      answers: [],
      topic,
      difficulty: tags.difficulty ?? difficulty,
      source,
      essay: essays,
      stimulus: shared,
      notes,
    };
    questions.push(current);
    mode = 'questions';
    const stem = part(rest, tags.from);
    if (hasContent(stem)) inQuestion(current, stem);
  }

  /** An option taken for one in the middle of a line turns out to be a letter of the one before it. */
  function mergeBack(question: RawQuestion, letter: string): void {
    const at = question.options.findIndex((each) => each.letter === letter && each.weak);
    const [before, option] = [question.options[at - 1], question.options[at]];
    if (!before?.cut || !option?.cut || before.cut.line !== option.cut.line) return;
    before.content = [part(before.cut.line, before.cut.from)];
    question.options.splice(at);
  }

  /** Parts of a question lettered a), b) before its options A, B are no options. */
  function smallToStem(question: RawQuestion): void {
    for (const option of question.options) {
      if (option.cut) question.stem.push(option.cut.whole);
      question.stem.push(...option.content.slice(option.cut ? 1 : 0));
    }
    question.options.length = 0;
  }

  function inQuestion(question: RawQuestion, line: Line): void {
    question.notes.push(...line.notes);
    let cut = cutOptions(line, question.options.length);
    const smalls = question.options.length > 0 && question.options.every((each) => each.small);
    const anew = smalls ? cutOptions(line, 0) : undefined;
    if (anew?.options[0] && !anew.options[0].small) {
      smallToStem(question);
      cut = anew;
    }
    const [first] = cut.options;
    const capitals = question.options.some((each) => !each.small);
    if (first?.small && capitals) cut = { before: line, options: [] };
    if (first && !first.weak && line.text.trimStart().startsWith(first.marker?.text ?? '\0'))
      mergeBack(question, first.letter);
    if (hasContent(cut.before)) more(question, cut.before);
    question.options.push(...cut.options.map((each) => withStars(each)));
  }

  function more(question: RawQuestion, block: WordBlock): void {
    const option = question.options.at(-1);
    if (!option) {
      question.stem.push(block);
      return;
    }
    option.content.push(block);
    if (isLine(block))
      question.notes.push(
        importNote.changed(
          `Dòng "${block.text.trim().slice(0, 60)}" được hiểu là phần tiếp của phương án ${option.letter}.`,
          `The line "${block.text.trim().slice(0, 60)}" was taken as part of option ${option.letter}.`,
        ),
      );
  }

  function numberOf(text: string): Numbered | undefined {
    if (usesWords) return wordedNumber(text);
    const found = countedNumber(text);
    if (!found || !current) return found;
    const ready = current.options.length >= 2 || current.answers.length > 0;
    if (found.number === last + 1 || (ready && (found.number === 1 || found.number > last)))
      return found;
    return essays && found.number > last ? found : undefined;
  }

  function readKeys(text: string): boolean {
    const pairs = keyPairsIn(text);
    const least = mode === 'keys' ? 1 : 2;
    if (pairs.length >= least) {
      addKeys(pairs);
      mode = 'keys';
      return true;
    }
    if (mode !== 'keys') return false;
    const one =
      /^\s*(?:câu\s*)?(\d{1,4})\s*[.:)–-]?\s*(?:đáp\s*án|chọn)?\s*:?\s*([A-H])(?:\s*[.:)–-].*)?$/iu.exec(
        text,
      );
    if (one) addKeys([{ number: Number(one[1]), letters: [(one[2] ?? '').toUpperCase()] }]);
    return one !== null;
  }

  function readLabels(text: string): boolean {
    const named = {
      topic: labelled('topic', text),
      difficulty: labelled('difficulty', text),
      source: labelled('source', text),
    };
    // After its options, what a label says is about the question; before, about those that follow.
    const about = current && (current.options.length > 0 || current.answers.length > 0);
    if (named.source !== undefined) {
      if (current) current.source = named.source.slice(0, 300);
      else source = named.source.slice(0, 300);
      return true;
    }
    if (named.difficulty !== undefined) {
      const level = difficultyOf(named.difficulty);
      if (level === undefined) return false;
      if (current && !isHeadingOf(text)) current.difficulty = level;
      else difficulty = level;
      return true;
    }
    if (named.topic !== undefined && (about || !current)) {
      topic = named.topic.slice(0, 200);
      current = undefined;
      return true;
    }
    return false;
  }
  const isHeadingOf = (text: string) => isShouted(text);

  function readSection(line: Line): boolean {
    const ready = !current || current.options.length > 0 || current.answers.length > 0 || essays;
    if (!ready) return false;
    const found = sectionIn(line.text.trim());
    if (!found && line.heading !== 'style') return false;
    if (
      !found &&
      (numberOf(line.text) || cutOptions(line, current?.options.length ?? 0).options.length > 0)
    )
      return false;
    if (found) essays = found.essays;
    const about = found ? found.topic : line.text.trim().slice(0, 200);
    if (about !== undefined && about !== '') topic = about;
    current = undefined;
    mode = 'questions';
    return true;
  }

  function read(line: Line): void {
    const { text } = line;
    if (text.length > longestLine) {
      if (current) current.stem.push(line);
      else ignored.push(text.slice(0, 100));
      return;
    }
    if (!hasContent(line) || (isFurniture(text) && line.notes.length === 0)) return;
    if (isEnd(text)) {
      current = undefined;
      mode = 'end';
      return;
    }
    if (isKeyHeading(text)) {
      mode = 'keys';
      return;
    }
    if (readKeys(text)) return;
    if (mode === 'keys' && current?.answers.length === 0 && /^\s*[A-H]\s*\.?\s*$/.test(text)) {
      current.answers.push(text.trim());
      mode = 'questions';
      return;
    }
    const numbered = mode === 'keys' && !usesWords ? undefined : numberOf(text);
    if (numbered) {
      begin(numbered.number, line, numbered.from);
      return;
    }
    const said = current && mode !== 'shared' ? answerIn(text) : undefined;
    if (said !== undefined && current) {
      current.answers.push(said);
      current.notes.push(...line.notes);
      return;
    }
    if (readLabels(text)) return;
    if (current && labelled('explanation', text) !== undefined) {
      mode = 'explanation';
      current.notes.push(importNote.lost('Bỏ lời giải thích.', 'Its explanation is left out.'));
      return;
    }
    if (mode === 'explanation') return;
    const range = sharedBy(text);
    if (range) {
      shared = { ...range, name: `${section}.${range.first}-${range.last}`, content: [line] };
      current = undefined;
      mode = 'shared';
      return;
    }
    if (mode === 'shared' && shared) {
      shared.content.push(line);
      return;
    }
    if (readSection(line)) return;
    const cuts = current && cutOptions(line, current.options.length).options.length > 0;
    const stray =
      current &&
      current.options.length > 0 &&
      !cuts &&
      (line.heading === 'centred' || isShouted(text.trim()));
    if (!current || mode === 'end' || mode === 'keys' || stray) {
      if (text.trim() !== '') ignored.push(text.trim());
      if (stray) current = undefined;
      return;
    }
    inQuestion(current, line);
  }

  function readTable(table: WordTable): void {
    const list = keyTable(table);
    if (list) {
      addKeys(list);
      return;
    }
    const rows = columnQuestions(table, section);
    if (rows) {
      for (const row of rows) {
        questions.push({
          ...row,
          topic: row.topic ?? topic,
          difficulty: row.difficulty ?? difficulty,
          source: row.source ?? source,
        });
        last = row.number;
      }
      current = undefined;
      return;
    }
    const lines = linesOf([table]);
    const next = current?.options.length ?? 0;
    const layout = lines.some(
      (line) => numberOf(line.text) !== undefined || cutOptions(line, next).options.length > 0,
    );
    if (layout) {
      for (const row of table.rows) for (const cell of row) readAll(cell);
      return;
    }
    if (mode === 'shared' && shared) shared.content.push(table);
    else if (current && mode === 'questions') {
      more(current, table);
      current.notes.push(...table.notes);
    } else ignored.push(...lines.map((line) => line.text.trim()).filter((text) => text !== ''));
  }

  function readAll(all: readonly WordBlock[]): void {
    for (const block of all) isLine(block) ? read(block) : readTable(block);
  }
  readAll(blocks);
  return { questions, keys, ignored };
}

const starBefore = /^\s*(?:\(\*\)|\*)\s*/;
const starAfter = /\s*(?:\(\*\)|\*)\s*[.;]?\s*$/;

/** A star before or after the text of an option is no part of it. */
function withStars(option: RawOption): RawOption {
  const [first, ...more] = option.content;
  if (!first || !isLine(first)) return option;
  const before = starBefore.exec(first.text)?.[0].length ?? 0;
  const after = starAfter.exec(first.text)?.[0].length ?? 0;
  if (before === 0 && after === 0) return option;
  const text = part(first, before, Math.max(before, first.text.length - after));
  return { ...option, star: true, content: [text, ...more] };
}
