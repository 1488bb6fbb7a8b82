import type { Organisation } from '../../../shared/organisation/organisation.ts';

/** An organisation with those below it. */
export interface Branch {
  readonly organisation: Organisation;
  readonly below: readonly Branch[];
}

/** The readable organisations as trees; one whose parent is not readable stands at the top. */
export function treeOf(organisations: readonly Organisation[]): Branch[] {
  const known = new Set(organisations.map((each) => each.organisationId));
  const byName = (a: Organisation, b: Organisation) => a.name.vi.localeCompare(b.name.vi, 'vi');
  const grow = (organisation: Organisation): Branch => ({
    organisation,
    below: organisations
      .filter((each) => each.parentId === organisation.organisationId)
      .toSorted(byName)
      .map(grow),
  });
  return organisations
    .filter((each) => each.parentId === undefined || !known.has(each.parentId))
    .toSorted(byName)
    .map(grow);
}
