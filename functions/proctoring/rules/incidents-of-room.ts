import type { Incident } from '../../../shared/proctoring/incident.ts';

/** The incidents that the staff of a room see: the room's own and the whole session's. */
export function incidentsOfRoom(incidents: readonly Incident[], roomId: string): Incident[] {
  return incidents.filter((each) => each.roomId === undefined || each.roomId === roomId);
}
