import type { RuleSet } from '../exam/rule-set.ts';
import { isAnswering } from './answering-event.ts';
import type { Answers } from './answers.ts';
import { answerText } from './answers-text.ts';
import { answersWithEvidence, type SettledAnswers } from './answers-with-evidence.ts';
import type { RecordedDecision } from './evidence-decision.ts';
import type { EvidenceState } from './evidence-state.ts';
import type { KeptEvidence } from './kept-evidence.ts';
import type { Sitting } from './sitting.ts';

export interface StandingEvidence extends KeptEvidence {
  readonly state: EvidenceState;
  /** Questions it answers. */
  readonly questions: readonly number[];
  /** Those whose answer it changes, or would change if it counted. */
  readonly changes: readonly number[];
  readonly decision?: RecordedDecision;
}

export interface SettledSitting {
  /** What is graded. */
  readonly answers: Answers;
  /** Questions whose answer is not the journal's. */
  readonly changed: readonly number[];
  readonly evidence: readonly StandingEvidence[];
}

/** What the rules of settling look at. */
export interface EvidenceRule {
  readonly lateAnswers: RuleSet['lateAnswers']['value'];
  /** Every decision of the session, in the order they were made. */
  readonly decisions: readonly RecordedDecision[];
}

/** Questions answered differently in two sets of answers. */
function differing(a: SettledAnswers, b: SettledAnswers): ReadonlySet<number> {
  const touched = [...new Set([...a.changed, ...b.changed])];
  return new Set(
    touched.filter(
      (question) => answerText(a.answers, question) !== answerText(b.answers, question),
    ),
  );
}

const questionsOf = ({ batch }: KeptEvidence): number[] =>
  [...new Set(batch.events.filter(isAnswering).map((event) => event.question))].sort(
    (a, b) => a - b,
  );

/** The last decision about each batch of a sitting. */
function lastDecisions(sittingId: string, decisions: readonly RecordedDecision[]) {
  return new Map(
    decisions.flatMap((decision) =>
      decision.sittings
        .filter((each) => each.sittingId === sittingId)
        .flatMap(({ evidence }) => evidence.map((name) => [name, decision] as const)),
    ),
  );
}

/**
 * Settles the refused answers of a sitting: what counts by the rule set and the recorded decisions,
 * what the answers then are, and where each batch stands. A paper that is cancelled or was never
 * sat depends on no decision.
 */
export function settleEvidence(
  sitting: Pick<Sitting, 'sittingId' | 'state' | 'startsAt' | 'deadlineAt' | 'journal'>,
  kept: readonly KeptEvidence[],
  { lateAnswers, decisions }: EvidenceRule,
): SettledSitting {
  const journal = sitting.journal.flatMap((batch) => batch.events);
  const deadline = sitting.deadlineAt - sitting.startsAt;
  const decided = lastDecisions(sitting.sittingId, decisions);
  const never = lateAnswers === 'neverCount';
  const cancelled = sitting.state === 'suspended' || sitting.state === 'absent';
  const verdictOn = (name: string) => decided.get(name)?.verdict;
  const names = (keep: (each: KeptEvidence) => boolean) =>
    new Set(kept.filter(keep).map((each) => each.evidenceId));
  const counted = names((each) => !never && verdictOn(each.evidenceId) === 'count');
  const possible = names((each) => !never && verdictOn(each.evidenceId) !== 'reject');
  const settled = answersWithEvidence(journal, kept, counted, deadline);
  const wouldBe = answersWithEvidence(journal, kept, possible, deadline);
  const open = differing(settled, wouldBe);

  const evidence = kept.map((each): StandingEvidence => {
    const questions = questionsOf(each);
    const decision = decided.get(each.evidenceId);
    const base = { ...each, questions, ...(decision ? { decision } : {}) };
    if (never) return { ...base, state: 'neverCounts', changes: [] };
    if (decision?.verdict === 'reject') return { ...base, state: 'rejected', changes: [] };
    if (decision) {
      const changes = questions.filter((question) => settled.changed.includes(question));
      return { ...base, state: 'counts', changes };
    }
    const changes = cancelled ? [] : questions.filter((question) => open.has(question));
    return { ...base, state: changes.length > 0 ? 'undecided' : 'changesNothing', changes };
  });
  return { answers: settled.answers, changed: settled.changed, evidence };
}
