import { importNote } from '../../../rules/import-note.ts';
import { isOfSeveralCodes, type KeyPair, keyTable } from '../keys/key-list.ts';
import { isLine, type Line, type WordBlock, type WordTable } from '../word/line.ts';
import { linesOf } from '../word/read-blocks.ts';
import { addAfterwards, addAnswer } from './add-afterwards.ts';
import { addBlock, addLine, hasContent } from './add-to-question.ts';
import { columnQuestions } from './column-table.ts';
import { cutOptions } from './cut-options.ts';
import {
  beginQuestion,
  type DocumentState,
  newDocument,
  questionNumber,
} from './document-state.ts';
import {
  addKeys,
  isShouted,
  readGrid,
  readKeys,
  readLabels,
  readSection,
  readTitle,
} from './heading-lines.ts';
import { withLabels } from './label-cells.ts';
import {
  answerIn,
  isEnd,
  isFurniture,
  isKeyHeading,
  isPageNumber,
  labelled,
  sharedBy,
} from './line-kinds.ts';
import type { RawQuestion } from './raw-question.ts';
import { softLines } from './soft-lines.ts';
import { usesWords } from './uses-words.ts';

/** What stands in a document, before keys are looked for. */
export interface FoundQuestions {
  readonly questions: readonly RawQuestion[];
  /** Lists of keys, a new one where the numbers begin anew. */
  readonly keys: readonly (readonly KeyPair[])[];
  /** Lines that belong to no question. */
  readonly ignored: readonly string[];
  /** Something drawn or embedded stands outside of all questions. */
  readonly strays: boolean;
  /** A table holds the keys of several codes of the test. */
  readonly codes: boolean;
}

/** Characters of a line that is looked at: no question, heading or list of keys is longer. */
const longestLine = 20_000;

/** Takes a line that says something about a question or a list of keys: whether it was one. */
function readAbout(state: DocumentState, line: Line): boolean {
  const { text } = line;
  const { current } = state;
  if (isEnd(text)) {
    state.current = undefined;
    state.mode = 'end';
    return true;
  }
  if (isKeyHeading(text)) {
    state.mode = 'keys';
    return true;
  }
  if (readGrid(state, text) || readKeys(state, text)) return true;
  if (state.mode === 'keys' && current?.answers.length === 0 && /^\s*[A-H]\s*\.?\s*$/.test(text)) {
    current.answers.push(text.trim());
    state.mode = 'questions';
    return true;
  }
  const numbered =
    state.mode === 'keys' && !state.usesWords ? undefined : questionNumber(state, text);
  if (numbered) {
    beginQuestion(state, numbered, line);
    return true;
  }
  const said = current && state.mode !== 'shared' ? answerIn(text) : undefined;
  if (said !== undefined && current) {
    addAnswer(current, said);
    current.notes.push(...line.notes);
    return true;
  }
  if (readLabels(state, text)) return true;
  if (current && labelled('explanation', text) !== undefined) {
    state.mode = 'explanation';
    current.notes.push(importNote.lost('Bỏ lời giải thích.', 'Its explanation is left out.'));
  }
  return state.mode === 'explanation';
}

/** Takes a line of a text that several questions share: whether it was one. */
function readShared(state: DocumentState, line: Line): boolean {
  const range = sharedBy(line.text);
  if (range) {
    const name = `${state.section}.${range.first}-${range.last}`;
    state.shared = { ...range, name, content: [line] };
    state.current = undefined;
    state.mode = 'shared';
    return true;
  }
  if (state.mode === 'shared') state.shared?.content.push(line);
  return state.mode === 'shared';
}

function readLine(state: DocumentState, line: Line): void {
  const { text } = line;
  const { current } = state;
  if (text.length > longestLine) {
    if (current) current.stem.push(line);
    else state.ignored.push(text.slice(0, 100));
    return;
  }
  if (!hasContent(line) || (isFurniture(text) && line.notes.length === 0)) return;
  const among = !current || current.options.length > 1;
  if (among && line.notes.length === 0 && state.mode === 'questions' && isPageNumber(text)) {
    state.ignored.push(text.trim());
    return;
  }
  if (readAbout(state, line) || readShared(state, line) || readSection(state, line)) return;
  const cuts = current && cutOptions(line, current.options.length).options.length > 0;
  const stray =
    current &&
    current.options.length > 0 &&
    !cuts &&
    (line.heading === 'centred' || isShouted(text.trim()));
  if (current && !stray && state.mode === 'questions') {
    if (cuts || !addAfterwards(current, line)) addLine(current, line);
    return;
  }
  if (line.notes.length > 0) state.strays = true;
  if (!current && readTitle(state, line)) return;
  if (text.trim() !== '') state.ignored.push(text.trim());
  if (stray) state.current = undefined;
}

function readTable(state: DocumentState, given: WordTable): void {
  const list = keyTable(given);
  if (list) {
    addKeys(state, list);
    return;
  }
  if (isOfSeveralCodes(given)) {
    state.codes = true;
    return;
  }
  const rows = columnQuestions(given, state.section);
  if (rows) {
    for (const row of rows) {
      const { topic, difficulty, source } = state;
      state.questions.push({
        ...row,
        topic: row.topic ?? topic,
        difficulty: row.difficulty ?? difficulty,
        source: row.source ?? source,
      });
      state.last = row.number;
    }
    state.current = undefined;
    return;
  }
  const table = withLabels(given) ?? given;
  const lines = linesOf([table]);
  const next = state.current?.options.length ?? 0;
  const isLayout = lines.some(
    (line) =>
      questionNumber(state, line.text) !== undefined || cutOptions(line, next).options.length > 0,
  );
  if (isLayout) for (const row of table.rows) for (const cell of row) readAll(state, cell);
  else if (state.mode === 'shared') state.shared?.content.push(table);
  else if (state.current && state.mode === 'questions') {
    addBlock(state.current, table);
    state.current.notes.push(...table.notes, ...lines.flatMap((line) => line.notes));
  } else state.ignored.push(...lines.map((line) => line.text.trim()).filter((text) => text !== ''));
}

function readAll(state: DocumentState, blocks: readonly WordBlock[]): void {
  for (const block of blocks) {
    if (!isLine(block)) readTable(state, block);
    else if (block.text.length > longestLine) readLine(state, block);
    else for (const line of softLines(block, state.usesWords)) readLine(state, line);
  }
}

/** Reads the questions of a document, line by line. */
export function findQuestions(blocks: readonly WordBlock[]): FoundQuestions {
  const state = newDocument(usesWords(blocks));
  readAll(state, blocks);
  return state;
}
