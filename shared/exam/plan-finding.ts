import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** What the check of a plan can find. */
export const planFindingCode = z.enum([
  'noSession',
  'notNumbered',
  'numberAbsent',
  'notSeated',
  'tooFewSeats',
  'seatGone',
  'roomGone',
  'sessionGone',
  'doubled',
  'late',
  'leaves',
  'overlap',
  'twoParts',
  'roomTwice',
  'roomElsewhere',
  'toldOutdated',
]);
export type PlanFindingCode = z.infer<typeof planFindingCode>;

/** One finding: how grave it is, what it says, whom it concerns, and the step that mends it. */
export const planFinding = z.object({
  code: planFindingCode,
  /** An error keeps papers from being sealed or candidates from sitting; a warning should be looked at. */
  severity: z.enum(['error', 'warning', 'info']),
  vi: z.string(),
  en: z.string(),
  step: z.enum(['rooms', 'sessions', 'candidates', 'seats', 'documents']),
  partId: id.optional(),
  sessionId: id.optional(),
  roomId: id.optional(),
  /** Numbers of the first candidates concerned; `count` says how many there are. */
  numbers: z.array(z.string()).default([]),
  count: z.int().default(0),
});
export type PlanFinding = z.infer<typeof planFinding>;
