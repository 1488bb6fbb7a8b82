import { fail, type Result } from '../../shared/kernel/result.ts';

/** A .seb file that is not taken, with the reason in both languages. Problem: seb-file-refused. */
export function sebFileRefused(reason_vi: string, reason_en: string): Result<never> {
  return fail('seb-file-refused', { values: { reason_vi, reason_en } });
}
