import * as z from 'zod';

/**
 * What a candidate tried at a browser that is not locked down: to copy, to print, to open the menu
 * of the right button, to leave the full screen. The page stops what it can; the room sees how
 * often; nothing is punished by itself.
 */
export const kioskAct = z.enum(['copy', 'print', 'menu', 'fullScreen']);
export type KioskAct = z.infer<typeof kioskAct>;

/** How often of each kind; a kind that never happened is left out. */
export const kioskCounts = z.partialRecord(kioskAct, z.int().min(1));
export type KioskCounts = z.infer<typeof kioskCounts>;
