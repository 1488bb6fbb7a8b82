import { openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, systemClock } from '../../functions/platform/clock.ts';

/** The file that holds how many milliseconds the clock of a test is ahead. */
export const clockFile = (dataFolder: string) => join(dataFolder, 'clock-offset');

/**
 * A clock that a test moves by writing a number of milliseconds to a file, so that an exam of an
 * hour is tested in seconds. Never used unless the local system was started for it.
 */
export function adjustableClock(dataFolder: string): Clock {
  const bytes = Buffer.alloc(32);
  let file: number | undefined;
  return {
    now() {
      try {
        // Kept open and read in place: the clock is asked several times in each request.
        file ??= openSync(clockFile(dataFolder), 'r');
        const ahead = bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0));
        return systemClock.now() + Number(ahead);
      } catch {
        return systemClock.now();
      }
    },
  };
}
