import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Bank, BankEvent } from '../../../shared/question-bank/bank.ts';

/**
 * Approves an import: a second person answers for the questions (Ban đề thi and its reviewer are
 * never one person). Problems: not-found, wrong-phase (already approved), same-person.
 */
export function approveItems(
  bank: Bank,
  itemsSha256: string,
  approver: string,
): Result<BankEvent | null> {
  const imported = bank.imports.find((each) => each.items.sha256 === itemsSha256);
  if (!imported) return fail('not-found');
  if (imported.approvedBy !== undefined) return fail('wrong-phase');
  if (imported.importedBy === approver) return fail('same-person');
  return ok({ type: 'itemsApproved', items: imported.items });
}
