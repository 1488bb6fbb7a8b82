import type { Exam, PartState } from '../../shared/exam/exam.ts';
import { type ExposureFile, exposureFile } from '../../shared/question-bank/exposure.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { openSealed } from '../platform/sealed-object.ts';
import type { Vault } from '../platform/vault.ts';
import type { ExposuresOf } from '../question-bank/exposures-of.ts';
import { exposurePurpose } from './exposure-purpose.ts';
import { exposuresIn } from './rules/exposures-in.ts';

/** The bank that the papers of a sealed part were drawn from. */
function bankOf(part: PartState): string | undefined {
  const lock = part.locks?.find(({ lockId }) => lockId === part.seal?.lockId);
  return (lock?.blueprint ?? part.blueprint)?.bankId;
}

/**
 * Reads where a bank's questions were sealed and drawn, in sessions that are closed. Nothing is
 * opened of a part of which no session is closed yet.
 */
export function exposureReader(deps: {
  readonly exams: Pick<Exams, 'ids' | 'load'>;
  readonly objects: ObjectStore;
  readonly vault: Vault;
}): ExposuresOf {
  // Named by their hashes, so they cannot go stale.
  const kept = new Map<string, ExposureFile>();

  async function read({ examId }: Exam, { partId, seal }: PartState) {
    if (!seal?.exposure) return undefined;
    const known = kept.get(seal.exposure.sha256);
    if (known) return known;
    const purpose = exposurePurpose(examId, partId);
    const file = await openSealed(deps, seal.exposure, purpose, exposureFile);
    kept.set(seal.exposure.sha256, file);
    return file;
  }

  return async (bankId) => {
    const exams = await Promise.all((await deps.exams.ids()).map((id) => deps.exams.load(id)));
    const used = [];
    for (const exam of exams)
      for (const part of exam?.parts ?? []) {
        const over = exam?.sessions.some((each) => each.partId === part.partId && each.closed);
        if (!exam || !over || bankOf(part) !== bankId) continue;
        const file = await read(exam, part);
        if (file) used.push({ exam, partId: part.partId, file });
      }
    return exposuresIn(used);
  };
}
