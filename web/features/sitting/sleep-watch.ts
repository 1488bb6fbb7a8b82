/** Two clocks of the workstation at one moment, in milliseconds. */
export interface TwoClocks {
  readonly monotonic: number;
  readonly wall: number;
}

/** The clocks may part by this much between two looks without meaning anything. */
const parting = 2_000;
/** A browser wakes a page in the background once a minute; a longer silence was a sleep. */
const longestGap = 90_000;

/**
 * Whether the PC may have slept between two looks: the monotonic clock stood still while the wall
 * clock went on (or somebody set the wall clock), or no timer ran for long. Either way the server
 * is to be asked for the time; nothing is ever taken from the wall clock itself.
 */
export function mayHaveSlept(before: TwoClocks, now: TwoClocks): boolean {
  const passed = now.monotonic - before.monotonic;
  const wallPassed = now.wall - before.wall;
  return passed > longestGap || Math.abs(wallPassed - passed) > parting;
}
