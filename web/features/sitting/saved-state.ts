/** What is told about saving. "saved" only when the server has acknowledged everything. */
export type SavedState = 'saved' | 'saving' | 'offline';

/** The saved state of a journal with `pending` unacknowledged events. */
export function savedState(journal: { pending: number; failing: boolean }): SavedState {
  if (journal.failing) return 'offline';
  return journal.pending === 0 ? 'saved' : 'saving';
}
