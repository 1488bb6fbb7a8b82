import * as z from 'zod';
import { firstDifference } from './first-difference.ts';

/**
 * What may lawfully change of a sitting that has ended: late answers are kept beside it (hasEvidence),
 * a page that was left open says what it fetched and read (messages, delivered, seen), staff come to
 * the seat or the call is taken back (helpSince, helpCalledAt), a room is let in whatever its
 * workstations are and refused attempts are counted (lockdown), batches move from the head to a page
 * (headBytes, pageCount). All else stands: state, deadline, moments, device and turns, releases with
 * their notes, and every batch of the journal.
 */
const goesOn = [
  ...['hasEvidence', 'messages', 'delivered', 'seen', 'helpSince', 'helpCalledAt'],
  ...['lockdown', 'headBytes', 'pageCount'],
];
const line = z.looseObject({
  sitting: z.record(z.string(), z.unknown()),
  evidence: z.array(z.looseObject({ evidenceId: z.string() })),
});

function standing(sitting: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sitting).filter(([name]) => !goesOn.includes(name)));
}

/**
 * Where an ended sitting of a backup, with its ticket and evidence, is not what the table has now;
 * undefined where it is. Evidence that came since is no difference; a piece that was taken away or
 * changed is.
 */
export function keptSitting(kept: unknown, now: unknown): string | undefined {
  const { evidence: before, ...rest } = line.parse(kept);
  const { evidence: after, ...others } = line.parse(now);
  const where = firstDifference(
    { ...rest, sitting: standing(rest.sitting) },
    { ...others, sitting: standing(others.sitting) },
  );
  if (where !== undefined) return where;
  for (const piece of before) {
    const same = after.find((each) => each.evidenceId === piece.evidenceId);
    const inside = firstDifference(piece, same);
    if (inside !== undefined)
      return ['evidence', piece.evidenceId, inside].filter((each) => each !== '').join('.');
  }
  return undefined;
}
