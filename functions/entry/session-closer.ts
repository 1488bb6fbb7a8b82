import { closeDueSessions } from '../sitting/close-due-sessions.ts';
import { sittingStore } from '../sitting/store.ts';
import { contextsOf } from './contexts.ts';
import type { Platform } from './platform.ts';

/** Closes sittings whose time is up; run by a schedule in the cloud, every second locally. */
export function sessionCloser(
  platform: Platform,
  settings: { admissionPepper: Uint8Array; arrivalGraceMs: number },
): () => Promise<void> {
  const { exams } = contextsOf(platform);
  const sittings = sittingStore(platform.table, settings.admissionPepper);
  const applied = new Map<string, number>();
  return async () => {
    await closeDueSessions(
      { exams, sittings, applied, log: platform.log, arrivalGraceMs: settings.arrivalGraceMs },
      platform.clock.now(),
    );
  };
}
