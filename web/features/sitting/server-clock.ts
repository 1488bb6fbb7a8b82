/** One exchange with the server. `sentAt` and `receivedAt` are by the monotonic clock of the page. */
export interface ClockSample {
  readonly sentAt: number;
  readonly receivedAt: number;
  /** The server's clock when it answered, epoch milliseconds. */
  readonly serverNow: number;
}

/** What the page knows of the server's clock; the clock of the PC plays no part in it. */
export interface ClockEstimate {
  /** Server time minus monotonic time, milliseconds. */
  readonly offset: number;
  /** How far the offset may be wrong when it was taken: half the round trip. */
  readonly uncertainty: number;
  readonly takenAt: number;
}

/** A quartz clock strays by less than this part of the time passed. */
const drift = 0.0001;

function isSane(sample: ClockSample): boolean {
  const { sentAt, receivedAt, serverNow } = sample;
  return (
    [sentAt, receivedAt, serverNow].every(Number.isFinite) && serverNow > 0 && receivedAt >= sentAt
  );
}

/**
 * The better of the estimate so far and a new sample: the shorter round trip wins, an old estimate
 * grows uncertain with age, and a sample that contradicts it replaces it (the PC slept).
 */
export function improveClock(
  before: ClockEstimate | undefined,
  sample: ClockSample,
): ClockEstimate | undefined {
  if (!isSane(sample)) return before;
  const uncertainty = (sample.receivedAt - sample.sentAt) / 2;
  const fresh = {
    offset: sample.serverNow + uncertainty - sample.receivedAt,
    uncertainty,
    takenAt: sample.receivedAt,
  };
  if (!before) return fresh;
  const aged = before.uncertainty + drift * (sample.receivedAt - before.takenAt);
  const contradicts = Math.abs(fresh.offset - before.offset) > uncertainty + aged + 50;
  return uncertainty <= aged || contradicts ? fresh : before;
}

/** The server's time at a monotonic moment, epoch milliseconds. */
export function serverTime(estimate: ClockEstimate, monotonicNow: number): number {
  return estimate.offset + monotonicNow;
}
