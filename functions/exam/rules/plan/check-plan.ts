import type { PlanFinding } from '../../../../shared/exam/plan-finding.ts';
import { checkCapacity } from './check-capacity.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkRooms } from './check-rooms.ts';
import { checkSeats } from './check-seats.ts';
import { checkTold } from './check-told.ts';
import { checkTwoParts } from './check-two-parts.ts';
import type { PlanBook } from './plan-book.ts';

const checks = [checkNumbers, checkCapacity, checkSeats, checkRooms, checkTwoParts, checkTold];
const weight = { error: 0, warning: 1, info: 2 };

/** Everything that speaks against the plan of an exam as it stands, the gravest first. */
export function checkPlan(book: PlanBook): PlanFinding[] {
  return checks
    .flatMap((check) => check(book))
    .toSorted((a, b) => weight[a.severity] - weight[b.severity]);
}
