import type { KioskAct } from '../../../shared/sitting/kiosk-act.ts';

const typed = 'input, textarea, [contenteditable]';
const fullScreen = '(display-mode: fullscreen)';

/**
 * Stops, while a paper is on the screen, what a page can stop: copying the questions, the menu of
 * the right button, printing by key; and tells of each, as of leaving the full screen. In the
 * candidate's own text copying stays possible. A browser without lockdown can do more than a page
 * hears of: what is told here is a hint for people, no proof.
 */
export function watchKiosk(isAnswering: () => boolean, note: (act: KioskAct) => void): void {
  const inOwnText = ({ target }: Event) =>
    target instanceof Element && target.closest(typed) !== null;
  function stop(event: Event, act: KioskAct): void {
    if (!isAnswering()) return;
    event.preventDefault();
    note(act);
  }
  for (const kind of ['copy', 'cut'] as const)
    document.addEventListener(kind, (event) => {
      if (!inOwnText(event)) stop(event, 'copy');
    });
  document.addEventListener('dragstart', (event) => {
    if (isAnswering() && !inOwnText(event)) event.preventDefault();
  });
  document.addEventListener('contextmenu', (event) => stop(event, 'menu'));
  document.addEventListener('keydown', (event) => {
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === 'p') stop(event, 'print');
  });
  // Printing by a menu cannot be stopped: the paper is hidden from it, see candidate.css.
  addEventListener('beforeprint', (event) => stop(event, 'print'));
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement && isAnswering()) note('fullScreen');
  });
  matchMedia(fullScreen).addEventListener('change', ({ matches }) => {
    if (!matches && isAnswering()) note('fullScreen');
  });
}
