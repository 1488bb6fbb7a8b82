import { accessTable } from './access-table.ts';
import type { Action } from './action.ts';
import type { Appointment } from './appointment.ts';
import type { Organisation } from './organisation.ts';

/** Where something is to be done. `examId` and `roomId` are absent for what stands above them. */
export interface Place {
  readonly organisationId: string;
  readonly examId?: string | undefined;
  readonly roomId?: string | undefined;
}

function isAtOrBelow(
  tree: ReadonlyMap<string, Organisation>,
  organisationId: string,
  ancestorId: string,
): boolean {
  let at: string | undefined = organisationId;
  for (let depth = 0; at !== undefined && depth < 20; depth++) {
    if (at === ancestorId) return true;
    at = tree.get(at)?.parentId;
  }
  return false;
}

/** Whether one of the appointments allows the action at the place. */
export function may(
  appointments: readonly Appointment[],
  tree: ReadonlyMap<string, Organisation>,
  action: Action,
  place: Place,
): boolean {
  return appointments.some((held) => {
    const row = accessTable[held.role];
    if (!row.actions.includes(action)) return false;
    const inOrganisation =
      held.organisationId === place.organisationId ||
      (row.below && isAtOrBelow(tree, place.organisationId, held.organisationId));
    if (!inOrganisation) return false;
    if (held.examId !== undefined && held.examId !== place.examId) return false;
    // A person bound to a room may read the exam's outline, but acts and watches in that room only.
    if (held.roomId !== undefined && action !== 'exam.read' && held.roomId !== place.roomId)
      return false;
    return true;
  });
}
