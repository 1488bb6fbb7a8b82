import * as z from 'zod';
import { fail, type Result } from '../../shared/kernel/result.ts';
import { decryptAesGcm, sha256Hex } from '../platform/crypto.ts';
import type { JobWorker } from '../platform/jobs.ts';
import { sealingKeyOf } from '../platform/seal-to-key.ts';
import { openSealed } from '../platform/sealed-object.ts';
import { drawPapers } from './draw-papers.ts';
import { frozenBank } from './frozen-bank.ts';
import { lockKeys } from './lock-keys.ts';
import { openingOrder, openingPurpose } from './opening-order.ts';
import { checkReadiness } from './rules/check-readiness.ts';
import { holdingSealLock } from './seal-lock.ts';
import type { SealPapersDeps } from './seal-papers.ts';

const lockedBank = z.object({ body: z.base64() });

/**
 * The job of the opening ceremony: opens a lock with the secret that the officers' shares added up
 * to, and draws the papers from what was frozen in it. A run that broke off is repeated with the
 * same shares, and draws the same papers. Problems: not-found, already-sealed, setup-incomplete,
 * share-wrong (the shares add up to another secret), conflict.
 */
export function makeOpenPapers(deps: SealPapersDeps): JobWorker {
  return async (order, progress): Promise<Result<unknown>> => {
    const exam = await deps.exams.load(order.target);
    const upload = order.upload && (await deps.objects.get(order.upload));
    const partId = order.part;
    if (!exam || !upload || partId === undefined) return fail('not-found');
    const { lockId, sealed } = openingOrder.parse(JSON.parse(Buffer.from(upload).toString()));
    const lock = exam.parts
      .find((each) => each.partId === partId)
      ?.locks?.find((each) => each.lockId === lockId);
    if (!lock?.opened) return fail('not-found');
    const secret = await deps.vault.open(openingPurpose(lockId), Buffer.from(sealed, 'base64'));
    const { examSecret, bankKey, backupSeed } = lockKeys(secret);
    if (sha256Hex(examSecret) !== lock.secretCommitment) return fail('share-wrong');

    return holdingSealLock(deps, { examId: exam.examId, partId }, order.jobId, async (held) => {
      const seats = await deps.register.seats(exam, partId);
      const withFrozen = {
        ...exam,
        parts: exam.parts.map((part) =>
          part.partId === partId ? { ...part, blueprint: lock.blueprint } : part,
        ),
      };
      const ready = checkReadiness(withFrozen, partId, seats, deps.clock.now());
      if (!ready.ok) return ready;
      const purpose = `locked-bank:${exam.examId}:${partId}`;
      const { body } = await openSealed(deps, lock.bank, purpose, lockedBank);
      const plain = decryptAesGcm(bankKey, Buffer.from(body, 'base64'));
      const { bank, media } = frozenBank.parse(JSON.parse(Buffer.from(plain).toString()));
      const { bankCommitment } = lock;
      return drawPapers(
        deps,
        {
          ...{ exam, by: order.by, lock: held, ready: ready.value, bank, media, bankCommitment },
          opened: { lockId, backupKey: sealingKeyOf(backupSeed) },
        },
        progress,
      );
    });
  };
}
