import type { Difficulty } from '../../../../../shared/question-bank/item.ts';
import { importNote } from '../../../rules/import-note.ts';
import type { KeyPair } from '../keys/key-list.ts';
import { type Line, part, type WordBlock } from '../word/line.ts';
import { addLine, hasContent } from './add-to-question.ts';
import { countedNumber, type Numbered, tagsIn, wordedNumber } from './line-kinds.ts';
import type { RawQuestion } from './raw-question.ts';

/** How far the reading of a document is: what was found, and what holds for what follows. */
export interface DocumentState {
  readonly questions: RawQuestion[];
  /** Lists of keys, a new one where the numbers begin anew. */
  readonly keys: KeyPair[][];
  /** Lines that belong to no question. */
  readonly ignored: string[];
  /** Questions begin with "Câu 1" and not with "1." alone. */
  readonly usesWords: boolean;
  current: RawQuestion | undefined;
  section: number;
  /** Number of the last question. */
  last: number;
  topic: string | undefined;
  difficulty: Difficulty | undefined;
  source: string | undefined;
  essays: boolean;
  /** The text that questions of these numbers share. */
  shared: { first: number; last: number; name: string; content: WordBlock[] } | undefined;
  /** Numbers of a line whose keys may stand in the next one. */
  grid: readonly number[];
  /** A heading "CHUYÊN ĐỀ 1" had no title yet. */
  untitled: boolean;
  /** Something drawn or embedded stands outside of all questions. */
  strays: boolean;
  /** A table holds the keys of several codes of the test. */
  codes: boolean;
  /** What lines that are nothing else belong to. */
  mode: 'questions' | 'keys' | 'explanation' | 'shared' | 'end';
}

/** The state before the first line. */
export function newDocument(usesWords: boolean): DocumentState {
  return {
    questions: [],
    keys: [],
    ignored: [],
    usesWords,
    current: undefined,
    section: 0,
    last: 0,
    topic: undefined,
    difficulty: undefined,
    source: undefined,
    essays: false,
    shared: undefined,
    grid: [],
    untitled: false,
    strays: false,
    codes: false,
    mode: 'questions',
  };
}

/** Whether the question that is open has what answers it, so that another may begin. */
export const isAnswered = ({ current }: DocumentState) =>
  current !== undefined && (current.options.length > 0 || current.answers.length > 0);

/**
 * The number of the question that a line begins. Where questions have bare numbers, those that do not
 * go on from the last are statements within a question.
 */
export function questionNumber(state: DocumentState, text: string): Numbered | undefined {
  if (state.usesWords) return wordedNumber(text);
  const found = countedNumber(text);
  const { current, last } = state;
  if (!found || !current) return found;
  const ready = current.options.length >= 2 || current.answers.length > 0;
  if (found.number === last + 1 || (ready && (found.number === 1 || found.number > last)))
    return found;
  return state.essays && found.number > last ? found : undefined;
}

/** Begins a question with what stands behind its number. */
export function beginQuestion(state: DocumentState, numbered: Numbered, line: Line): void {
  const { number, from, lead = '' } = numbered;
  if (number <= state.last && number === 1) state.section += 1;
  const { shared } = state;
  if (shared && (number > shared.last || number < shared.first)) state.shared = undefined;
  state.last = number;
  state.untitled = false;
  const rest = part(line, from);
  const tags = tagsIn(rest.text);
  const question: RawQuestion = {
    number,
    section: state.section,
    stem: [],
    options: [],
    answers: [],
    topic: state.topic,
    difficulty: tags.difficulty ?? tagsIn(lead).difficulty ?? state.difficulty,
    source: state.source,
    commonSource: state.source,
    essay: state.essays,
    stimulus: state.shared,
    notes: (state.shared?.content ?? []).flatMap((each) => [...each.notes]),
  };
  if (tags.points !== undefined)
    question.notes.push(
      importNote.lost(
        `Bỏ điểm của câu (${tags.points}): điểm theo quy chế của kỳ thi.`,
        `Its points (${tags.points}) are left out: the rules of the exam say what a question is worth.`,
      ),
    );
  state.current = question;
  state.questions.push(question);
  state.mode = 'questions';
  const stem = part(rest, tags.from);
  if (hasContent(stem)) addLine(question, stem);
}
