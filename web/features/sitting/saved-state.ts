/** What is told about saving. "saved" only when the server has acknowledged everything. */
export type SavedState = 'saved' | 'saving' | 'offline';

/** The saved state of a journal with `pending` unacknowledged events, on a page that can send or not. */
export function savedState(
  journal: { pending: number; failing: boolean },
  cut = false,
): SavedState {
  if (journal.failing || (cut && journal.pending > 0)) return 'offline';
  return journal.pending === 0 ? 'saved' : 'saving';
}
