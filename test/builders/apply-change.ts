import type { SittingChange } from '../../functions/sitting/rules/sitting-change.ts';
import type { FullSitting } from './any-sitting.ts';

/** What the store's conditional write would make of a sitting; undefined where it would refuse. */
export function applyChange(sitting: FullSitting, change: SittingChange): FullSitting | undefined {
  const { where, set, append } = change;
  const holds = [
    change.from.includes(sitting.state),
    where.epoch === undefined || sitting.epoch === where.epoch,
    where.released === undefined || sitting.released === where.released,
    where.acknowledged === undefined || sitting.acknowledged === where.acknowledged,
    where.acknowledgedFrom === undefined || sitting.acknowledged >= where.acknowledgedFrom,
    where.deadlineFrom === undefined || sitting.deadlineAt >= where.deadlineFrom,
    where.deadlineBefore === undefined || sitting.deadlineAt < where.deadlineBefore,
    where.headUpTo === undefined || sitting.headBytes <= where.headUpTo,
    where.ledger === undefined || sitting.ledger === where.ledger,
    where.messagesBefore === undefined || (sitting.messages ?? 0) < where.messagesBefore,
    where.delivered === undefined || (sitting.delivered ?? 0) === where.delivered,
    where.seen === undefined || (sitting.seen ?? []).join() === where.seen.join(),
    where.helpSince === undefined || (sitting.helpSince ?? 0) === where.helpSince,
    where.helpCalledAt === undefined || (sitting.helpCalledAt ?? 0) === where.helpCalledAt,
    !change.whileClockRuns || sitting.stoppedSince === undefined,
  ];
  if (holds.includes(false)) return undefined;
  const { stoppedSince, helpSince, ...rest } = sitting;
  return {
    ...rest,
    ...(change.clockGoesOn || stoppedSince === undefined ? {} : { stoppedSince }),
    ...(change.callEnds || helpSince === undefined ? {} : { helpSince }),
    ...set,
    journal: append ? [...sitting.journal, append] : sitting.journal,
  };
}
