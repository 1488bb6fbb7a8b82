import type { Exam } from '../../../shared/exam/exam.ts';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';

/** The groups of positions of an exam, and those a saved blueprint knows, in Vietnamese order. */
export function groupsOf(
  exam: Pick<Exam, 'positions'>,
  blueprint: Blueprint | undefined,
): string[] {
  const groups = [
    ...exam.positions.flatMap(({ group }) => group ?? []),
    ...(blueprint?.cells ?? []).flatMap(({ positionGroup }) => positionGroup ?? []),
  ];
  return [...new Set(groups)].sort((a, b) => a.localeCompare(b, 'vi'));
}
