import type { Ids } from '../../functions/platform/ids.ts';

/** Ids that count: id-00000001, id-00000002 … so that a failing test reads the same each time. */
export function testIds(prefix = 'id'): Ids {
  let count = 0;
  return { next: () => `${prefix}-${String(++count).padStart(8, '0')}` };
}
