import type { AnswerFile } from '../../../shared/sitting/answer-file.ts';
import { makeAnswerFile } from './make-answer-file.ts';
import { type SittingContext, serverNow } from './sitting-context.ts';
import { claimsOf } from './token-claims.ts';

/**
 * Makes the answer file of what is unsent at the moment. The same events give the same file again,
 * so that a second click does not look like a second file at the console.
 */
export function makeCarrying(context: SittingContext): () => Promise<AnswerFile | undefined> {
  let made: { of: string; file: AnswerFile } | undefined;
  return async () => {
    const { journal, opening, ports, model } = context;
    const claims = claimsOf(ports.token.get());
    const { sitting } = model.get();
    const entries = journal.unsent();
    const [first] = entries;
    if (!claims || !sitting || !first || !opening.answerKey || opening.epoch !== claims.epoch)
      return undefined;
    const of = JSON.stringify([claims.sittingId, claims.epoch, first.sequence, entries.length]);
    if (made?.of === of) return made.file;
    const content = {
      fileId: Array.from(ports.randomBytes(8), (b) => b.toString(16).padStart(2, '0')).join(''),
      madeAt: Math.round(serverNow(context) ?? sitting.startsAt),
      firstSequence: first.sequence,
      events: entries.map((entry) => entry.event),
      lastAcknowledged: journal.status().acknowledged,
    };
    const { sittingId, epoch } = claims;
    const file = await makeAnswerFile(
      { sittingId, epoch, candidateNumber: sitting.candidateNumber },
      content,
      opening.answerKey,
      ports.randomBytes(12),
    );
    made = { of, file };
    return file;
  };
}
