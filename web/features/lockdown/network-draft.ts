import type { Finding } from '../../../shared/kernel/problem.ts';
import type { NetworkRule } from '../../../shared/lockdown/lockdown.ts';
import { parseNetwork } from '../../../shared/lockdown/parse-network.ts';

/** The ranges typed for a venue, or with none named for every venue; one a line. */
export interface NetworkField {
  readonly venue?: string;
  readonly text: string;
}

/** A field for the whole exam and one for each venue of its rooms, filled with what is set. */
export function networkFields(
  venues: readonly string[],
  networks: readonly NetworkRule[],
): NetworkField[] {
  const textOf = (venue?: string) =>
    networks
      .filter((rule) => rule.venue === venue)
      .flatMap((rule) => rule.ranges)
      .join('\n');
  const named = networks.flatMap(({ venue }) => (venue === undefined ? [] : [venue]));
  const all = [...new Set([...venues, ...named])].sort((a, b) => a.localeCompare(b, 'vi'));
  return [{ text: textOf() }, ...all.map((venue) => ({ venue, text: textOf(venue) }))];
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [{ line: index + 1, range: line.trim() }] : []));

/** What is wrong in a field, by its lines as the person sees them. */
export function faultsIn(text: string): Pick<Finding, 'row' | 'vi' | 'en'>[] {
  return linesOf(text).flatMap(({ line, range }) => {
    const parsed = parseNetwork(range);
    return 'fault' in parsed ? [{ row: line, ...parsed.fault }] : [];
  });
}

/** The rules that fields amount to; an empty field limits nothing. */
export function rulesOf(fields: readonly NetworkField[]): NetworkRule[] {
  return fields.flatMap(({ venue, text }) => {
    const ranges = linesOf(text).map(({ range }) => range);
    return ranges.length === 0 ? [] : [{ ...(venue === undefined ? {} : { venue }), ranges }];
  });
}
