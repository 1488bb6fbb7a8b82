import type { Text } from '../../../platform/i18n/use-text.ts';
import type { messageWords } from './message-words.ts';

/** How long a call has waited, in words: by ten seconds up to two minutes, then by minutes. */
export function callAge(waitedMs: number, words: Text<typeof messageWords>): string {
  const seconds = Math.floor(waitedMs / 10_000) * 10;
  if (seconds <= 0) return words('justNow');
  if (seconds < 120) return words('seconds', { count: seconds });
  return words('minutes', { count: Math.floor(waitedMs / 60_000) });
}
