import { canonicalJson } from '../kernel/canonical-json.ts';
import type { AnswerEvent } from './answer-event.ts';
import type { KeptEvidence } from './kept-evidence.ts';

/** One event of a workstation that the journal does not hold. */
export interface LineStep {
  readonly event: AnswerEvent;
  /** The batches that carry it: a file and the network may both have brought it. */
  readonly carriedBy: string[];
}

/** What one workstation went on to do after the part of the journal that it knew. */
export interface EvidenceLine {
  readonly epoch: number;
  /** By the workstation's sequence numbers. */
  readonly steps: Map<number, LineStep>;
}

/**
 * After these refusals a page looks at the sitting afresh and goes on from the journal: what it made
 * later does not rest on the refused batch.
 */
const standsAlone: ReadonlySet<string> = new Set(['conflict', 'journal-full']);

const sameStep = (a: AnswerEvent, b: AnswerEvent) => canonicalJson(a) === canonicalJson(b);

function agrees(line: EvidenceLine, { batch }: KeptEvidence): boolean {
  return batch.events.every((event, i) => {
    const known = line.steps.get(batch.firstSequence + i);
    return known === undefined || sameStep(known.event, event);
  });
}

/** Puts refused batches back together: one line for each workstation, whatever way and order they came. */
export function evidenceLines(evidence: readonly KeptEvidence[]): EvidenceLine[] {
  const lines: EvidenceLine[] = [];
  const alone: EvidenceLine[] = [];
  const inOrder = evidence.toSorted(
    (a, b) =>
      a.epoch - b.epoch ||
      a.batch.firstSequence - b.batch.firstSequence ||
      (a.evidenceId < b.evidenceId ? -1 : 1),
  );
  for (const each of inOrder) {
    const apart = standsAlone.has(each.code);
    let line = apart
      ? undefined
      : lines.find(({ epoch, ...of }) => epoch === each.epoch && agrees({ epoch, ...of }, each));
    if (!line) {
      line = { epoch: each.epoch, steps: new Map() };
      (apart ? alone : lines).push(line);
    }
    for (const [i, event] of each.batch.events.entries()) {
      const sequence = each.batch.firstSequence + i;
      const step = line.steps.get(sequence);
      if (step) step.carriedBy.push(each.evidenceId);
      else line.steps.set(sequence, { event, carriedBy: [each.evidenceId] });
    }
  }
  return [...lines, ...alone];
}
