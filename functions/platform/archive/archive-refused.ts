import { fail, type Result } from '../../../shared/kernel/result.ts';

/** Why, in both languages, to follow a colon. */
export interface Reason {
  readonly vi: string;
  readonly en: string;
}

/** Says in both languages why an archive is not opened. Problem: archive-refused. */
export function archiveRefused(reason: Reason): Result<never> {
  return fail('archive-refused', { values: { reason_vi: reason.vi, reason_en: reason.en } });
}
