/**
 * List prices in US dollars, AWS public price list, Asia Pacific (Singapore), as remembered in
 * November 2026 without a look at the list itself: check them before a budget is made of them.
 */
export const prices = {
  region: 'ap-southeast-1',
  /** On-demand, each million of units. */
  writeUnits: 0.7125,
  readUnits: 0.1425,
  /** Lambda on arm64: each million of requests, each GB-second. */
  lambdaRequests: 0.2,
  lambdaGigabyteSecond: 0.0000133334,
  /** HTTP API, each million of requests. */
  httpApiRequests: 1.2,
  /** CloudFront: each 10,000 HTTPS requests, each GB out. */
  cloudFrontRequests: 0.012,
  cloudFrontGigabyte: 0.12,
  /** S3: each 1,000 of GET. */
  objectGets: 0.0004,
  /** KMS: each 10,000 signatures with a key on P-256. */
  signatures: 0.15,
} as const;

/** What AWS allows an account before it is asked for more. */
export const quotas = {
  lambdaConcurrency: 1_000,
  /** A new on-demand table takes this at once; more must be warmed beforehand. */
  tableWriteUnitsAtOnce: 4_000,
  tableReadUnitsAtOnce: 12_000,
  tableWriteUnits: 40_000,
  httpApiRequestsPerSecond: 10_000,
  /** KMS with keys on elliptic curves, of an account and region. */
  signaturesPerSecond: 300,
} as const;
