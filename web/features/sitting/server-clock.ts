/** One exchange with the server. `sentAt` and `receivedAt` are by the monotonic clock of the page. */
export interface ClockSample {
  readonly sentAt: number;
  readonly receivedAt: number;
  /** The server's clock when it answered, epoch milliseconds. */
  readonly serverNow: number;
}

/** What one exchange told: server time minus monotonic time, known to within half the round trip. */
interface Reading {
  readonly offset: number;
  readonly uncertainty: number;
  readonly takenAt: number;
}

/** What the page knows of the server's clock; the clock of the PC plays no part in it. */
export interface ClockEstimate {
  /** The best readings, oldest first; never empty. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** By how much the server's clock gains on the page's, in milliseconds a millisecond. */
  readonly rate: number;
}

/** A quartz clock strays by less than this part of the time passed. */
const drift = 0.0001;
/** So many readings are kept. */
const most = 24;
/** Two readings tell the rate when their uncertainties are at most this part of the time between. */
const rateWithin = 0.00002;

const ageOf = (reading: Reading, at: number) => Math.max(0, at - reading.takenAt);
const doubtOf = (reading: Reading, at: number) => reading.uncertainty + drift * ageOf(reading, at);

function isSane(sample: ClockSample): boolean {
  const { sentAt, receivedAt, serverNow } = sample;
  return (
    [sentAt, receivedAt, serverNow].every(Number.isFinite) && serverNow > 0 && receivedAt >= sentAt
  );
}

/** The reading that is least in doubt at a moment: shortest round trip, not too old. */
function bestOf(readings: ClockEstimate['readings'], at: number): Reading {
  return readings.reduce((best, each) => (doubtOf(each, at) <= doubtOf(best, at) ? each : best));
}

/** The slow drift that two readings far enough apart agree on; 0 while it cannot be told. */
function rateOf(readings: readonly Reading[]): number {
  let rate = 0;
  let within = rateWithin;
  for (const [i, older] of readings.entries())
    for (const newer of readings.slice(i + 1)) {
      const apart = newer.takenAt - older.takenAt;
      const doubt = (newer.uncertainty + older.uncertainty) / apart;
      if (apart <= 0 || doubt > within) continue;
      within = doubt;
      rate = (newer.offset - older.offset) / apart;
    }
  return Math.max(-drift, Math.min(drift, rate));
}

/**
 * What is known after one more exchange. The shorter round trip wins, an old reading grows
 * uncertain with age, the drift is told from readings far apart; and an answer that contradicts
 * all this replaces it (the PC slept and its monotonic clock stood still).
 */
export function improveClock(
  before: ClockEstimate | undefined,
  sample: ClockSample,
): ClockEstimate | undefined {
  if (!isSane(sample)) return before;
  const at = sample.receivedAt;
  const uncertainty = (at - sample.sentAt) / 2;
  const fresh = { offset: sample.serverNow + uncertainty - at, uncertainty, takenAt: at };
  if (!before) return { readings: [fresh], rate: 0 };
  const expected = serverTime(before, at);
  const slack = uncertainty + doubtOf(bestOf(before.readings, at), at) + 50;
  if (Math.abs(fresh.offset + at - expected) > slack) return { readings: [fresh], rate: 0 };
  const [first, ...rest] = before.readings;
  const all = [first, ...rest, fresh] as const;
  if (all.length <= most) return { readings: [first, ...rest, fresh], rate: rateOf(all) };
  const worst = all.reduce((bad, each) => (doubtOf(each, at) > doubtOf(bad, at) ? each : bad));
  const [head = fresh, ...tail] = all.filter((each) => each !== worst);
  return { readings: [head, ...tail], rate: rateOf([head, ...tail]) };
}

/** The server's time at a monotonic moment, epoch milliseconds. */
export function serverTime(estimate: ClockEstimate, monotonicNow: number): number {
  const { offset, takenAt } = bestOf(estimate.readings, monotonicNow);
  return offset + monotonicNow + estimate.rate * Math.max(0, monotonicNow - takenAt);
}
