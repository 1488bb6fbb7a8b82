/**
 * What one sitting of 60 questions takes, as `npm run bench` counted it on 2026-11-23: requests,
 * bytes of the bodies, and capacity units by the engine's own ConsumedCapacity.
 */
export const countsOfSitting = {
  requests: 65,
  /** The page waits for news besides: one request a minute that nothing else was asked in. */
  heartbeats: 60,
  kilobytesDown: 25.1,
  writeUnits: 65,
  readUnits: 8.5,
  /** Heads read by heartbeats, half a unit a kilobyte twice over: strongly consistent. */
  readUnitsOfHeartbeat: 1,
  minutes: 60,
  saves: 60,
} as const;
