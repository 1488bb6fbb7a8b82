/** The keys of the question screen that a workstation must have working. */
export const keysToPress = ['A', 'B', 'C', 'D', 'F', '←', '→'] as const;
export type KeyToPress = (typeof keysToPress)[number];

const arrows: Readonly<Record<string, KeyToPress>> = { ArrowLeft: '←', ArrowRight: '→' };

/** Which of them a key press is, by the physical key where an input method hides the letter. */
export function pressedKey(press: {
  readonly key: string;
  readonly code: string;
}): KeyToPress | undefined {
  const hidden = press.key === 'Process' || press.key === 'Unidentified';
  const letter = (hidden ? press.code.replace(/^Key/, '') : press.key).toUpperCase();
  return arrows[press.key] ?? keysToPress.find((each) => each === letter);
}
