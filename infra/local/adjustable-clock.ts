import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, systemClock } from '../../functions/platform/clock.ts';

/** The file that holds how many milliseconds the clock of a test is ahead. */
export const clockFile = (dataFolder: string) => join(dataFolder, 'clock-offset');

/**
 * A clock that a test moves by writing a number of milliseconds to a file, so that an exam of an
 * hour is tested in seconds. Never used unless the local system was started for it.
 */
export function adjustableClock(dataFolder: string): Clock {
  const file = clockFile(dataFolder);
  return {
    now() {
      try {
        return systemClock.now() + Number(readFileSync(file, 'utf8'));
      } catch {
        return systemClock.now();
      }
    },
  };
}
