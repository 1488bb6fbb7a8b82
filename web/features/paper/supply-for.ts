import type { Cell } from './cell.ts';
import type { BankSupply } from './paper-queries.ts';

/** What a bank holds for everybody, or what it holds for one group alone. */
export function supplyFor(cells: BankSupply['cells'], group: string | undefined): Cell[] {
  return cells.flatMap(({ topic, difficulty, count, general, groups }) => {
    const own = group === undefined ? (general ?? count) : (groups?.[group] ?? 0);
    return own === 0
      ? []
      : [
          {
            topic,
            difficulty,
            count: own,
            ...(group === undefined ? {} : { positionGroup: group }),
          },
        ];
  });
}
