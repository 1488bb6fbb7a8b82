import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import type { Feasibility } from '../../../shared/paper/feasibility.ts';
import { questionsFor } from '../../../shared/paper/questions-for.ts';

type Reason = Feasibility['reasons'][number];

/** Whose papers are spoken of, at the beginning of a sentence. */
const subjectOf = (group: string | undefined, alone: boolean) => {
  if (group !== undefined)
    return { vi: `Nhóm vị trí "${group}": ma trận đề`, en: `Group "${group}": the blueprint` };
  return alone
    ? { vi: 'Ma trận đề', en: 'The blueprint' }
    : { vi: 'Vị trí chưa có nhóm: ma trận đề', en: 'Positions without a group: the blueprint' };
};

/** Whose papers have another number of questions than the part. */
export function lengthReasons(
  cells: Blueprint['cells'],
  needed: number,
  groups: readonly (string | undefined)[],
): Reason[] {
  const own = cells.flatMap(({ positionGroup }) => positionGroup ?? []);
  // Where no cell is a group's own, everybody's paper is as long.
  const alone = own.length === 0;
  const concerned = alone ? [undefined] : [...new Set([...groups, ...own])];
  return concerned.flatMap((group) => {
    const planned = questionsFor(cells, group);
    if (planned === needed) return [];
    const subject = subjectOf(group, alone);
    return [
      {
        vi: `${subject.vi} có ${planned} câu, phần thi cần đúng ${needed} câu.`,
        en: `${subject.en} has ${planned} questions; the part needs exactly ${needed}.`,
      },
    ];
  });
}
