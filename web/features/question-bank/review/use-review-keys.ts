import { useEffect } from 'react';

export type ReviewKey = 'previous' | 'next' | 'approve';

/** Listens to the keys of the work list, except where somebody types, chooses, or a dialog is open. */
export function useReviewKeys(act: (key: ReviewKey) => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('input, textarea, select, [role="dialog"], [role="listbox"]')) return;
      const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const approves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (plain && event.key === 'ArrowLeft') act('previous');
      else if (plain && event.key === 'ArrowRight') act('next');
      else if (approves && !event.repeat) act('approve');
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
