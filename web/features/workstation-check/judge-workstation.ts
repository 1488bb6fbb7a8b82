import type { BrowserName } from './browser-of.ts';
import type { WorkstationFacts } from './workstation-facts.ts';

export type CheckName =
  | 'browser'
  | 'features'
  | 'storage'
  | 'screen'
  | 'network'
  | 'clock'
  | 'paper'
  | 'keys';

/** `notice`: usable, and somebody should look at it. */
export type CheckVerdict = 'pending' | 'good' | 'notice' | 'bad';

/** The first versions that have everything the candidate page uses. */
const leastVersion: Record<BrowserName['name'], number> = {
  Chrome: 110,
  Edge: 110,
  Firefox: 115,
  Safari: 16.4,
};
const megabyte = 1_000_000;
/** A paper with pictures and a whole journal take a few megabytes. */
const leastFree = 50 * megabyte;
const leastScreen = { width: 1024, height: 700 };
/** Milliseconds: a save is felt from half a second on; from two on the pause becomes a nuisance. */
const goodTrip = { median: 500, worst: 2_000 };
const badMedian = 2_000;
const noticeableOffset = 60_000;

/** The middle of some numbers, the upper one of two. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ofNetwork({ trips, failed }: NonNullable<WorkstationFacts['network']>): CheckVerdict {
  if (failed > 0 || trips.length === 0 || medianOf(trips) > badMedian) return 'bad';
  const good = medianOf(trips) <= goodTrip.median && Math.max(...trips) <= goodTrip.worst;
  return good ? 'good' : 'notice';
}

function ofStorage({ works, freeBytes }: NonNullable<WorkstationFacts['storage']>): CheckVerdict {
  if (!works) return 'bad';
  if (freeBytes === undefined) return 'notice';
  return freeBytes >= leastFree ? 'good' : 'bad';
}

/**
 * Whether a workstation is fit for the sitting, line by line. A wrong clock alone never makes it
 * unfit: the sitting goes by the server's.
 */
export function judgeWorkstation(facts: WorkstationFacts): Record<CheckName, CheckVerdict> {
  const { browser, missing, storage, screen, network, clockOffset, paper, keysLeft } = facts;
  const pending = 'pending' as const;
  const goodIf = (good: boolean) => (good ? 'good' : 'bad');
  return {
    browser: !browser
      ? pending
      : browser === 'unknown'
        ? 'notice'
        : goodIf(browser.version >= leastVersion[browser.name]),
    features: missing ? goodIf(missing.length === 0) : pending,
    storage: storage ? ofStorage(storage) : pending,
    screen: screen
      ? goodIf(screen.width >= leastScreen.width && screen.height >= leastScreen.height)
      : pending,
    network: network ? ofNetwork(network) : pending,
    clock:
      clockOffset === undefined
        ? network && network.trips.length === 0
          ? 'notice'
          : pending
        : Math.abs(clockOffset) <= noticeableOffset
          ? 'good'
          : 'notice',
    paper: paper ? goodIf(paper === 'opened') : pending,
    keys: keysLeft ? (keysLeft.length === 0 ? 'good' : pending) : pending,
  };
}

/** ĐẠT, KHÔNG ĐẠT, or not finished: one bad line decides, then one unfinished. */
export function goNoGo(verdicts: Record<CheckName, CheckVerdict>): 'go' | 'noGo' | 'pending' {
  const all = Object.values(verdicts);
  if (all.includes('bad')) return 'noGo';
  return all.includes('pending') ? 'pending' : 'go';
}
