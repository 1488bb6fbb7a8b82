/**
 * The options chosen after a click: one of a single choice or of true and false replaces the other, one of a multiple
 * choice is added or taken back. Options are places in the paper, ascending.
 */
export function toggleOption(
  kind: 'single' | 'multiple' | 'trueFalse',
  chosen: readonly number[],
  option: number,
): number[] {
  if (kind !== 'multiple') return [option];
  if (chosen.includes(option)) return chosen.filter((other) => other !== option);
  return [...chosen, option].sort((a, b) => a - b);
}
