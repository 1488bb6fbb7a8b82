/** An id for an incident about to be recorded: sent again after a lost answer, it makes no second. */
export function newIncidentId(): string {
  return crypto.randomUUID();
}
