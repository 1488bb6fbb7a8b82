import type { NumericKey } from '../../../shared/question-bank/item-key.ts';
import { numbersMeant } from '../../../shared/sitting/numbers-meant.ts';

/**
 * Whether a typed number is right: one of its readings lies within the key's tolerance, both ends
 * included. Decimals that binary numbers cannot hold exactly (3,13 against 3,14 ± 0,01) never
 * make the difference.
 */
export function withinTolerance(typed: string, { value, tolerance }: NumericKey): boolean {
  return numbersMeant(typed).some((meant) => {
    const noise = 8 * Number.EPSILON * Math.max(Math.abs(meant), Math.abs(value), tolerance);
    return Math.abs(meant - value) <= tolerance + noise;
  });
}
