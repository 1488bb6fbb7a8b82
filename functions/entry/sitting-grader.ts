import type { PartOutcome } from '../../shared/grading/part-outcome.ts';
import { gradeSitting } from '../grading/grade-sitting.ts';
import { sittingStore } from '../sitting/store.ts';
import { contextsOf } from './contexts.ts';
import type { Platform } from './platform.ts';

/** Grades one ended sitting; in the cloud its own Lambda, the only one besides long work that may open keys. */
export function sittingGrader(
  platform: Platform,
  settings: { admissionPepper: Uint8Array },
): (sittingId: string) => Promise<PartOutcome | undefined> {
  return gradeSitting({
    sittings: sittingStore(platform.table, settings.admissionPepper),
    exams: contextsOf(platform).exams,
    objects: platform.objects,
    vault: platform.vault,
  });
}
