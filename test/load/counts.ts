/**
 * What one sitting of 60 questions takes, as `npm run bench` counts it: requests, bytes of the
 * bodies, and capacity units by the engine's own ConsumedCapacity. The last request is the receipt.
 */
export const countsOfSitting = {
  requests: 66,
  /** The page waits for news besides: one request a minute that nothing else was asked in. */
  heartbeats: 60,
  kilobytesDown: 25.9,
  writeUnits: 68,
  readUnits: 15.5,
  /** Heads read by heartbeats, half a unit a kilobyte twice over: strongly consistent. */
  readUnitsOfHeartbeat: 1,
  /** Receipts signed: one. */
  signatures: 1,
  minutes: 60,
  saves: 60,
} as const;
