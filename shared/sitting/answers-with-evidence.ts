import type { AnswerEvent } from './answer-event.ts';
import { isAnswering } from './answering-event.ts';
import type { Answers } from './answers.ts';
import { answersOnLine, type LineAnswer } from './answers-on-line.ts';
import { answerText } from './answers-text.ts';
import { evidenceLines } from './evidence-lines.ts';
import { foldJournal } from './fold-journal.ts';
import type { KeptEvidence } from './kept-evidence.ts';

/** The answers of a sitting, and the questions in which they are not the journal's. */
export interface SettledAnswers {
  readonly answers: Answers;
  readonly changed: readonly number[];
}

/** One question of some answers with another's in its place. */
function withQuestion(answers: Answers, question: number, from: Answers): Answers {
  const put = <T>(all: Record<string, T>, those: Record<string, T>): Record<string, T> => {
    const { [question]: _, ...others } = all;
    const value = those[question];
    return value === undefined ? others : { ...others, [question]: value };
  };
  return {
    ...answers,
    chosen: put(answers.chosen, from.chosen),
    arranged: put(answers.arranged, from.arranged),
    written: put(answers.written, from.written),
  };
}

/**
 * What a candidate's answers are where some refused batches count. The journal's answer to a
 * question gives way to a workstation's only if the last event that counts there was made later
 * than the journal's last for this question, and by the deadline; of several workstations the
 * latest counts. Nothing counted: the journal, unchanged. Total, and independent of the order in
 * which evidence came. Moments are milliseconds after the session's start.
 */
export function answersWithEvidence(
  journal: readonly AnswerEvent[],
  evidence: readonly KeptEvidence[],
  counted: ReadonlySet<string>,
  deadline: number,
): SettledAnswers {
  const ofJournal = foldJournal(journal);
  const lastAt = new Map(
    journal.filter(isAnswering).map((event) => [event.question, event.at] as const),
  );
  const latest = new Map<number, LineAnswer>();
  for (const line of evidenceLines(evidence)) {
    for (const found of answersOnLine(line, journal, counted, deadline)) {
      const held = latest.get(found.question)?.at ?? lastAt.get(found.question);
      if (held === undefined || found.at > held) latest.set(found.question, found);
    }
  }
  let answers = ofJournal;
  for (const [question, { events }] of latest)
    answers = withQuestion(answers, question, foldJournal(events));
  const changed = [...latest.keys()]
    .filter((question) => answerText(answers, question) !== answerText(ofJournal, question))
    .sort((a, b) => a - b);
  return { answers, changed };
}
