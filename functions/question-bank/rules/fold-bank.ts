import type { Bank, BankEvent } from '../../../shared/question-bank/bank.ts';

/** A bank after one more event. The first must be its creation. */
export function foldBank(
  state: Bank | undefined,
  { event, at, by, sequence }: { event: BankEvent; at: number; by: string; sequence: number },
): Bank {
  if (event.type === 'bankCreated') {
    const { bankId, organisationId, name } = event;
    return { bankId, organisationId, name, imports: [], sequence };
  }
  if (!state) throw new Error('the first event of a bank must create it');
  if (event.type === 'itemsImported') {
    const { items, fileName } = event;
    return {
      ...state,
      imports: [...state.imports, { items, fileName, importedBy: by, importedAt: at }],
      sequence,
    };
  }
  if (event.type !== 'itemsApproved') return { ...state, sequence };
  return {
    ...state,
    imports: state.imports.map((each) =>
      each.items.sha256 === event.items.sha256 ? { ...each, approvedBy: by, approvedAt: at } : each,
    ),
    sequence,
  };
}
