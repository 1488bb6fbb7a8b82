import { topicsAbove } from '../question-bank/topic-path.ts';

interface Place {
  readonly topic: string;
  readonly difficulty: string;
}
interface Cell extends Place {
  readonly positionGroup?: string | undefined;
}
interface Question extends Place {
  readonly positionGroups?: readonly string[] | undefined;
}

/** The one name of a cell of the blueprint. */
export function cellName(cell: Cell): string {
  const plain = `${cell.difficulty}|${cell.topic}`;
  return cell.positionGroup === undefined ? plain : `${plain}|${cell.positionGroup}`;
}

/**
 * Finds for a question the cell it may be drawn for, by name, in the papers of one group of
 * positions (or of candidates without any). A cell takes its topic and everything under it, but for
 * what a deeper cell of the same difficulty takes; a group's own cell comes before the general one of
 * its topic and takes only questions for that group. So no question is of two cells, and a deeper
 * cell of no questions keeps its topic out of the paper. Undefined where no cell takes the question,
 * or where it is for other groups.
 */
export function cellOf(
  cells: readonly Cell[],
  group?: string,
): (question: Question) => string | undefined {
  const names = new Set(cells.map(cellName));
  return ({ topic, difficulty, positionGroups }) => {
    const isForGroup = group !== undefined && positionGroups?.includes(group) === true;
    if (positionGroups && !isForGroup) return undefined;
    return topicsAbove(topic)
      .flatMap((above) => {
        const general = cellName({ topic: above, difficulty });
        return isForGroup
          ? [general, cellName({ topic: above, difficulty, positionGroup: group })]
          : [general];
      })
      .findLast((name) => names.has(name));
  };
}

/** The cells that a question may be drawn for in the papers of whatever group. */
export function cellsOf(cells: readonly Cell[]): (question: Question) => string[] {
  const finders = new Map<string | undefined, ReturnType<typeof cellOf>>();
  const finder = (group: string | undefined) => {
    const known = finders.get(group) ?? cellOf(cells, group);
    finders.set(group, known);
    return known;
  };
  return (question) => [
    ...new Set(
      [undefined, ...(question.positionGroups ?? [])].flatMap(
        (group) => finder(group)(question) ?? [],
      ),
    ),
  ];
}
