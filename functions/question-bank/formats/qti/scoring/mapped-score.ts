import type { QtiValue } from './qti-value.ts';
import type { Mapping } from './response-declaration.ts';

/** What a mapping gives for one answer. */
export function mappedValue(mapping: Mapping, answer: string): number {
  const found = mapping.entries.find(
    ({ key, caseSensitive }) =>
      key === answer || (!caseSensitive && key.toLowerCase() === answer.toLowerCase()),
  );
  return found?.value ?? mapping.otherwise;
}

/** The sum a mapping gives for a response: each different answer counts once, bounds hold. */
export function mappedScore(mapping: Mapping, response: QtiValue): number {
  const answers = new Set((response?.items ?? []).map(String));
  const sum = [...answers].reduce((total, each) => total + mappedValue(mapping, each), 0);
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = mapping;
  return response ? Math.min(upper, Math.max(lower, sum)) : Math.max(lower, 0);
}
