import type { Bank } from '../../../shared/question-bank/bank.ts';
import type { BankEntry } from './enter-event.ts';

/**
 * A bank as its events alone tell it, without the objects they point to: what lists of banks need,
 * and the entries from which its book is written (bank-books).
 */
export interface BankState extends Bank {
  /** Every event so far. States of one bank share the list, so that a fold copies nothing. */
  readonly entries: { readonly list: BankEntry[]; readonly length: number };
}

/** The entries with one more; only where another state went on from here already, they are copied. */
function withEntry({ list, length }: BankState['entries'], entry: BankEntry) {
  const own = list.length === length ? list : list.slice(0, length);
  own.push(entry);
  return { list: own, length: length + 1 };
}

/** A bank after one more event. The first must be its creation. */
export function foldBank(state: BankState | undefined, recorded: BankEntry): BankState {
  const { event, at, by, sequence } = recorded;
  const entry = { event, at, by, sequence };
  if (event.type === 'bankCreated') {
    const { bankId, organisationId, name } = event;
    const entries = { list: [entry], length: 1 };
    return { bankId, organisationId, name, imports: [], sequence, entries };
  }
  if (!state) throw new Error('the first event of a bank must create it');
  const next = { ...state, sequence, entries: withEntry(state.entries, entry) };
  if (event.type === 'itemsImported') {
    const { items, fileName } = event;
    next.imports = [...state.imports, { items, fileName, importedBy: by, importedAt: at }];
  }
  if (event.type === 'itemsApproved')
    next.imports = state.imports.map((each) =>
      each.items.sha256 === event.items.sha256 ? { ...each, approvedBy: by, approvedAt: at } : each,
    );
  return next;
}
