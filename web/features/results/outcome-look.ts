import type { PartResult, ResultRow } from '../../../shared/results/round-result.ts';

export interface Outcome {
  /** Name of the word in the messages. */
  readonly word: 'selected' | 'notSelected' | 'pendingDecision' | 'qualified' | 'notQualified';
  readonly mark: '✓' | '✗' | '…';
}

/** What came out for a candidate: the ranking's word where there is one, else qualified or not. */
export function outcomeLook(row: Pick<ResultRow, 'qualified' | 'ranking'>): Outcome {
  const outcome = row.ranking?.outcome;
  if (outcome === 'selected') return { word: 'selected', mark: '✓' };
  if (outcome === 'pendingDecision') return { word: 'pendingDecision', mark: '…' };
  if (outcome === 'notSelected') return { word: 'notSelected', mark: '✗' };
  return row.qualified ? { word: 'qualified', mark: '✓' } : { word: 'notQualified', mark: '✗' };
}

/** A part in a cell: its figures where it was graded, else the word for why there are none. */
export function partLook(
  part: PartResult,
):
  | { readonly kind: 'figures'; readonly figures: string; readonly passed: boolean }
  | { readonly kind: 'word'; readonly word: 'exempt' | 'absent' | 'suspended' | 'annulled' } {
  if (part.status === 'graded')
    return { kind: 'figures', figures: `${part.correct}/${part.total}`, passed: part.passed };
  return { kind: 'word', word: part.status };
}
