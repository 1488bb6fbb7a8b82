import { split } from 'shamir-secret-sharing';
import { fail, type Result } from '../../shared/kernel/result.ts';
import type { SealedBank } from '../../shared/paper/sealed-bank.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { Clock } from '../platform/clock.ts';
import { encryptAesGcm } from '../platform/crypto.ts';
import type { JobWorker } from '../platform/jobs.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { putSealed } from '../platform/sealed-object.ts';
import type { Vault } from '../platform/vault.ts';
import { commitBank } from '../proof/commit-bank.ts';
import type { BankBooks } from '../question-bank/bank-books.ts';
import { bankMedia } from '../question-bank/media/bank-media.ts';
import { drawHmac } from './draw-hmac.ts';
import type { FrozenBank } from './frozen-bank.ts';
import { lockKeys, lockSecretLength, shareCommitmentOf } from './lock-keys.ts';
import { lockOrder } from './lock-order.ts';
import { mediaOf } from './media-of.ts';
import { itemsForExam } from './ready-part.ts';
import { blueprintFor } from './rules/blueprint-for.ts';
import { checkLocking } from './rules/check-locking.ts';
import { checkMedia } from './rules/check-media.ts';
import { bankLocked } from './rules/lock-bank.ts';
import type { ShareStore } from './share-store.ts';

export interface LockBankDeps {
  readonly exams: Exams;
  readonly books: BankBooks;
  readonly objects: ObjectStore;
  readonly vault: Vault;
  readonly shares: Pick<ShareStore, 'put'>;
  readonly clock: Clock;
  randomBytes(length: number): Uint8Array;
}

const freezing = { vi: 'Đang niêm phong ngân hàng câu hỏi', en: 'Locking the question bank' };

/**
 * The job that locks the bank of a part: freezes items, blueprint and rule set, encrypts them under
 * a secret, splits the secret among the holders and forgets it. The shares wait, sealed by the
 * vault, until each holder has theirs. Problems: not-found, already-sealed, already-locked,
 * setup-incomplete, blueprint-infeasible, bad-request, conflict.
 */
export function makeLockBank(deps: LockBankDeps): JobWorker {
  return async (order, progress): Promise<Result<unknown>> => {
    const exam = await deps.exams.load(order.target);
    const upload = order.upload && (await deps.objects.get(order.upload));
    const partId = order.part;
    if (!exam || !upload || partId === undefined) return fail('not-found');
    const wish = lockOrder.parse(JSON.parse(Buffer.from(upload).toString()));
    const { lockId, use, threshold, opensHoursBefore } = wish;
    await progress(freezing, 0, wish.holders.length + 1);

    const part = exam.parts.find((each) => each.partId === partId);
    const plan = part && blueprintFor(part, use);
    if (!part || !plan) return fail('setup-incomplete');
    const items = await itemsForExam(deps, exam, plan.bankId);
    if (!items.ok) return items;
    const ready = checkLocking(exam, partId, wish, items.value, deps.clock.now(), drawHmac);
    if (!ready.ok) return ready;
    const { blueprint, rule } = ready.value;
    const media = await mediaOf(bankMedia(deps.objects), blueprint, items.value);
    const findings = checkMedia(blueprint, items.value, media);
    if (findings.length > 0) return fail('setup-incomplete', { findings });

    const secret = deps.randomBytes(lockSecretLength);
    const { examSecret, bankKey } = lockKeys(secret);
    const bank: SealedBank = {
      examId: exam.examId,
      roundId: part.roundId,
      partId,
      paperTitle: `${exam.name} – ${rule.title.vi}`,
      blueprint,
      items: [...items.value],
      secret: examSecret,
      leafKey: Buffer.from(deps.randomBytes(32)).toString('hex'),
    };
    const frozen: FrozenBank = { bank, media };
    const body = Buffer.from(encryptAesGcm(bankKey, Buffer.from(JSON.stringify(frozen))));
    const stored = await putSealed(
      deps,
      `exams/${exam.examId}/locked`,
      `locked-bank:${exam.examId}:${partId}`,
      { body: body.toString('base64') },
      items.value.length,
    );
    const { commitments, sealedList } = await commitBank(deps.objects, bank);
    const shares = await split(Uint8Array.from(secret), wish.holders.length, threshold);
    for (const [index, share] of shares.entries()) {
      await deps.shares.put(lockId, index, share);
      await progress(freezing, index + 1, wish.holders.length + 1);
    }
    return deps.exams.change(exam.examId, order.by, (now) =>
      bankLocked(
        now,
        {
          type: 'bankLocked',
          roundId: part.roundId,
          partId,
          lockId,
          use,
          threshold,
          opensHoursBefore,
          bank: stored,
          blueprint,
          secretCommitment: commitments.secret,
          bankCommitment: commitments.bank,
          sealedList,
          holders: wish.holders.map((name, index) => ({
            name,
            shareCommitment: shareCommitmentOf(shares[index] ?? new Uint8Array()),
          })),
        },
        exam,
        deps.clock.now(),
      ),
    );
  };
}
