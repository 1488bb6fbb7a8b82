/** What a key press on the question screen means. */
export type KeyAction =
  | { readonly kind: 'choose'; readonly option: number }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'flag' };

export interface KeyPress {
  readonly key: string;
  /** The physical key, for input methods that hide the character. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Whether the focus is where letters are typed. */
  readonly typing: boolean;
}

/**
 * Letters and digits choose; left, right, N and P move; F and M flag. Up and down stay with the
 * radio buttons. On a question with an option F, F chooses it and M flags.
 */
export function keyAction(press: KeyPress, optionCount: number): KeyAction | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.typing) return undefined;
  const key = characterOf(press);
  if (key === 'ARROWRIGHT' || key === 'N') return { kind: 'next' };
  if (key === 'ARROWLEFT' || key === 'P') return { kind: 'previous' };
  const option = optionOf(key);
  if (option !== undefined && option < optionCount) return { kind: 'choose', option };
  if (key === 'F' || key === 'M') return { kind: 'flag' };
  return undefined;
}

function characterOf(press: KeyPress): string {
  const hidden = press.key === 'Process' || press.key === 'Unidentified';
  return (hidden ? press.code.replace(/^(Key|Digit|Numpad)/, '') : press.key).toUpperCase();
}

function optionOf(key: string): number | undefined {
  if (/^[A-F]$/.test(key)) return key.charCodeAt(0) - 65;
  if (/^[1-6]$/.test(key)) return Number(key) - 1;
  return undefined;
}
