import { prices, quotas } from './aws-prices.ts';
import { countsOfSitting as counts } from './counts.ts';

/** What is assumed of the cloud, since nothing was measured there. */
export const assumed = {
  /** A request in a warm Lambda, seconds, most of it waiting for the table. */
  secondsOfRequest: 0.02,
  gigabytes: 0.5,
  /** The bell is spread by the page's own chance over this many seconds, and retries. */
  secondsOfBell: 5,
  secondsBetweenSaves: 30,
  /** How long everybody may wait for the signature of their receipt when all end at once. */
  secondsOfReceipts: 60,
} as const;

export interface Capacity {
  readonly atBell: Demand;
  readonly steady: Demand;
  /** US dollars at list prices for everybody's one sitting. */
  readonly cost: number;
  readonly costOfSitting: number;
  /** Default quotas that are too small, each as a sentence. */
  readonly toRaise: readonly string[];
}

interface Demand {
  readonly requestsPerSecond: number;
  readonly writeUnitsPerSecond: number;
  readonly readUnitsPerSecond: number;
  readonly concurrency: number;
}

const demand = (requestsPerSecond: number, write: number, read: number): Demand => ({
  requestsPerSecond,
  writeUnitsPerSecond: requestsPerSecond * write,
  readUnitsPerSecond: requestsPerSecond * read,
  concurrency: Math.ceil(requestsPerSecond * assumed.secondsOfRequest),
});

function costOfSitting(): number {
  const requests = counts.requests + counts.heartbeats;
  const reads = counts.readUnits + counts.heartbeats * counts.readUnitsOfHeartbeat;
  const million = 1_000_000;
  return (
    (counts.writeUnits * prices.writeUnits) / million +
    (reads * prices.readUnits) / million +
    (requests * (prices.lambdaRequests + prices.httpApiRequests)) / million +
    requests * assumed.secondsOfRequest * assumed.gigabytes * prices.lambdaGigabyteSecond +
    (requests * prices.cloudFrontRequests) / 10_000 +
    (counts.kilobytesDown / million) * prices.cloudFrontGigabyte +
    prices.objectGets / 1_000 +
    (counts.signatures * prices.signatures) / 10_000
  );
}

/**
 * What so many candidates sitting at once ask of AWS: the bell, the steady hour, the bill, and the
 * default quotas that stand in the way. Computed from counts, not measured in the cloud.
 */
export function capacityOf(candidates: number): Capacity {
  const atBell = demand(candidates / assumed.secondsOfBell, 1, 0);
  const steady = demand(candidates / assumed.secondsBetweenSaves, 1, 0);
  const perSitting = costOfSitting();
  const most = {
    concurrency: Math.max(atBell.concurrency, steady.concurrency),
    writes: Math.max(atBell.writeUnitsPerSecond, steady.writeUnitsPerSecond),
    requests: Math.max(atBell.requestsPerSecond, steady.requestsPerSecond),
  };
  const signatures = (candidates * counts.signatures) / assumed.secondsOfReceipts;
  const number = (of: number) => Math.ceil(of).toLocaleString('en');
  const toRaise = [
    most.concurrency > quotas.lambdaConcurrency &&
      `Lambda concurrency: ${number(most.concurrency)} needed, ${number(quotas.lambdaConcurrency)} by default`,
    most.requests > quotas.httpApiRequestsPerSecond &&
      `HTTP API requests a second: ${number(most.requests)} needed, ${number(quotas.httpApiRequestsPerSecond)} by default`,
    most.writes > quotas.tableWriteUnits &&
      `DynamoDB write units a second of a table: ${number(most.writes)} needed, ${number(quotas.tableWriteUnits)} by default`,
    most.writes > quotas.tableWriteUnitsAtOnce &&
      `Warm throughput of the table: set ${number(most.writes)} write units before the day (a cold table takes ${number(quotas.tableWriteUnitsAtOnce)})`,
    signatures > quotas.signaturesPerSecond &&
      `KMS signatures a second: ${number(signatures)} needed at the end, ${number(quotas.signaturesPerSecond)} by default`,
  ].filter((each) => each !== false);
  return { atBell, steady, cost: perSitting * candidates, costOfSitting: perSitting, toRaise };
}
