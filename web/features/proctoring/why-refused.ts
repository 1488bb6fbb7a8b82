import type { refusedMessages } from './refused-messages.ts';

const codes = [
  'deadline-passed',
  'already-submitted',
  'sitting-held-elsewhere',
  'sitting-suspended',
  'answer-file',
  'conflict',
] as const satisfies readonly (keyof typeof refusedMessages)[];
type Known = (typeof codes)[number];

/** The name of the sentence that says why a batch was refused. */
export function whyRefused(code: string): Known | 'other' {
  return codes.find((each) => each === code) ?? 'other';
}
