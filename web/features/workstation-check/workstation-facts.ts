import type { BrowserName } from './browser-of.ts';

/** What was measured on a workstation; undefined is not measured yet. */
export interface WorkstationFacts {
  readonly browser?: BrowserName | 'unknown' | undefined;
  /** Names of what the page needs and the browser lacks. */
  readonly missing?: readonly string[] | undefined;
  /** Whether something written to the browser's storage was read again, and the room left in bytes. */
  readonly storage?:
    | { readonly works: boolean; readonly freeBytes?: number | undefined }
    | undefined;
  /** The page's part of the screen, in CSS pixels. */
  readonly screen?: { readonly width: number; readonly height: number } | undefined;
  /** Round trips to the server in milliseconds; those that failed are counted. */
  readonly network?: { readonly trips: readonly number[]; readonly failed: number } | undefined;
  /** The server's clock minus this PC's, milliseconds. */
  readonly clockOffset?: number | undefined;
  readonly paper?: 'opened' | 'failed' | undefined;
  /** Keys of the sitting that were not yet pressed. */
  readonly keysLeft?: readonly string[] | undefined;
}
