import * as z from 'zod';

/**
 * What a candidate's violation may bring, the lightest first: khiển trách, cảnh cáo, đình chỉ thi,
 * hủy kết quả thi.
 */
export const sanction = z.enum(['reprimand', 'warning', 'suspension', 'annulment']);
export type Sanction = z.infer<typeof sanction>;

/** The graver of two sanctions. */
export function graverOf(a: Sanction, b: Sanction): Sanction {
  return sanction.options.indexOf(a) < sanction.options.indexOf(b) ? b : a;
}
