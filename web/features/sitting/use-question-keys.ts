import { useEffect } from 'react';
import { type KeyAction, keyAction } from './keyboard.ts';

const typed =
  'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable]';

/**
 * Listens to the keys of the question screen. A dialog in front keeps its keys to itself. Options
 * are counted at the key press, not at the last drawing: fast keys must not answer the old question.
 */
export function useQuestionKeys(optionCount: () => number, act: (action: KeyAction) => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const target = event.target instanceof Element ? event.target : undefined;
      if (event.isComposing || target?.closest('dialog')) return;
      const typing = target?.matches(typed) ?? false;
      const action = keyAction({ ...pressOf(event), typing }, optionCount());
      if (!action) return;
      // Sideways arrows would otherwise change a radio button, that is, the answer.
      event.preventDefault();
      if (!event.repeat || action.kind === 'next' || action.kind === 'previous') act(action);
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function pressOf({ key, code, ctrlKey, altKey, metaKey }: KeyboardEvent) {
  return { key, code, ctrlKey, altKey, metaKey };
}
