import type { Text } from '../../platform/i18n/use-text.ts';
import type { messages } from './messages.ts';
import type { SeatWarnings } from './seat-warnings.ts';

/** The warnings of a seat in words: silence by minutes once it is over two, screen left by times. */
export function warningTexts(
  warnings: SeatWarnings,
  text: Text<typeof messages>,
): readonly string[] {
  const { silentForMs, focusLosses } = warnings;
  const age = (ms: number) =>
    ms < 120_000
      ? text('seconds', { count: Math.floor(ms / 1000) })
      : text('minutes', { count: Math.floor(ms / 60_000) });
  return [
    ...(silentForMs === undefined ? [] : [text('silent', { age: age(silentForMs) })]),
    ...(focusLosses > 0 ? [text('focusLost', { count: focusLosses })] : []),
  ];
}
