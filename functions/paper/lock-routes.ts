import { combine } from 'shamir-secret-sharing';
import type { Exam } from '../../shared/exam/exam.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { lockContract } from '../../shared/paper/lock-contract.ts';
import { shareBytes, shareText } from '../../shared/paper/share-text.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { Clock } from '../platform/clock.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Ids } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { Vault } from '../platform/vault.ts';
import { vietnamTime } from '../platform/vietnam-time.ts';
import type { BankBooks } from '../question-bank/bank-books.ts';
import { drawHmac } from './draw-hmac.ts';
import { lockKeys, shareCommitmentOf } from './lock-keys.ts';
import { lockRecordPdf } from './lock-record.ts';
import { openingPurpose } from './opening-order.ts';
import { itemsForExam } from './ready-part.ts';
import { blueprintFor } from './rules/blueprint-for.ts';
import { checkLocking } from './rules/check-locking.ts';
import { handOverShare, reportLostShare, shareToShow, showShare } from './rules/hand-over-share.ts';
import { judgeOpening } from './rules/judge-opening.ts';
import type { ShareStore } from './share-store.ts';

export interface LockRouteDeps {
  readonly exams: Exams;
  readonly books: BankBooks;
  readonly objects: ObjectStore;
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Pick<Vault, 'seal'>;
  readonly shares: Pick<ShareStore, 'find' | 'remove'>;
  organisationName(organisationId: string): Promise<string>;
}

const json = (value: unknown) => Buffer.from(JSON.stringify(value));

/** The commitments of what was typed; a text that is no share at all commits to nothing known. */
const commitments = (typed: readonly string[]) =>
  typed.map((text) => {
    const share = shareBytes(text);
    return share ? shareCommitmentOf(share) : '';
  });

/** Serves locking, the handing over of shares, and the opening ceremony. */
export function serveLocks(server: Server<StaffCaller>, deps: LockRouteDeps): void {
  const { exams, jobs, clock, shares } = deps;
  const deciding = () => ({ now: clock.now(), saysWhen: vietnamTime });

  /** Judges an opening; what is refused is written down before it is answered. */
  async function judge(
    place: { examId: string; partId: string; lockId: string },
    by: string,
    decide: (exam: Exam) => ReturnType<typeof judgeOpening>,
  ): Promise<ReturnType<typeof judgeOpening>> {
    const exam = await exams.load(place.examId);
    if (!exam) return fail('not-found');
    const judged = decide(exam);
    if (judged.ok || judged.problem.code === 'not-found') return judged;
    const { partId, lockId } = place;
    const roundId = exam.parts.find((each) => each.partId === partId)?.roundId ?? '';
    const reason = judged.problem.code;
    await exams.change(place.examId, by, () =>
      ok({ type: 'openingRefused', roundId, partId, lockId, reason }),
    );
    return judged;
  }

  server.on(lockContract.lock, async ({ caller, params, body }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    const part = exam.parts.find((each) => each.partId === params.partId);
    // Asked here so that what is missing is answered at once; the job asks again before it writes.
    const plan = part && blueprintFor(part, body.use);
    const items = plan ? await itemsForExam(deps, exam, plan.bankId) : ok([]);
    if (!items.ok) return items;
    const may = checkLocking(exam, params.partId, body, items.value, clock.now(), drawHmac);
    if (!may.ok) return may;
    const lockId = deps.ids.next();
    const order = {
      kind: 'lockBank' as const,
      by: caller.subject,
      target: params.examId,
      part: params.partId,
    };
    return ok({ jobId: await jobs.start(order, json({ ...body, lockId })), lockId });
  });

  server.on(lockContract.show, async ({ caller, params, body }) => {
    const place = { partId: params.partId, lockId: params.lockId, holder: body.holder };
    const exam = await exams.change(params.examId, caller.subject, (now) => showShare(now, place));
    if (!exam.ok) return exam;
    const held = shareToShow(exam.value, place);
    if (!held.ok) return held;
    const share = await shares.find(params.lockId, held.value.index);
    return share ? ok({ share: shareText(share) }) : fail('not-found');
  });

  server.on(lockContract.handOver, async ({ caller, params, body }) => {
    const place = { partId: params.partId, lockId: params.lockId, holder: body.holder };
    const before = await exams.load(params.examId);
    if (!before) return fail('not-found');
    const held = shareToShow(before, place);
    if (!held.ok) return held;
    const [commitment] = commitments([body.share]);
    const exam = await exams.change(params.examId, caller.subject, (now) =>
      handOverShare(now, place, commitment),
    );
    if (exam.ok) await shares.remove(params.lockId, held.value.index);
    return exam;
  });

  server.on(lockContract.reportLost, ({ caller, params, body }) => {
    const place = { partId: params.partId, lockId: params.lockId, holder: body.holder };
    return exams.change(params.examId, caller.subject, (now) =>
      reportLostShare(now, place, body.reason),
    );
  });

  server.on(
    lockContract.check,
    async ({ caller, params, body }): Promise<Result<{ holder: string }>> => {
      const [entered = ''] = commitments([body.share]);
      // One share alone is never enough to open; here it is only asked whose it is.
      const judged = await judge(params, caller.subject, (exam) => {
        const verdict = judgeOpening(exam, params, [entered], deciding());
        const lock = exam.parts
          .find(({ partId }) => partId === params.partId)
          ?.locks?.find(({ lockId }) => lockId === params.lockId);
        const holder = lock?.holders.find(({ shareCommitment }) => shareCommitment === entered);
        if (!verdict.ok && verdict.problem.code === 'shares-missing' && lock && holder)
          return ok({ lock, holders: [holder.name] });
        return verdict;
      });
      if (!judged.ok) return judged;
      const [holder = ''] = judged.value.holders;
      return ok({ holder });
    },
  );

  server.on(lockContract.open, async ({ caller, params, body }) => {
    const entered = commitments(body.shares);
    const judged = await judge(params, caller.subject, (exam) =>
      judgeOpening(exam, params, entered, deciding()),
    );
    if (!judged.ok) return judged;
    const { lock, holders } = judged.value;
    const typed = body.shares.flatMap((text) => shareBytes(text) ?? []);
    const distinct = [...new Map(typed.map((each) => [shareCommitmentOf(each), each])).values()];
    const secret = await combine(distinct.slice(0, lock.threshold));
    if (sha256Hex(lockKeys(secret).examSecret) !== lock.secretCommitment)
      return fail('share-wrong');
    const begun = await exams.change(params.examId, caller.subject, (now) => {
      const still = judgeOpening(now, params, entered, deciding());
      if (!still.ok) return still;
      const { partId, lockId } = params;
      const roundId = now.parts.find((each) => each.partId === partId)?.roundId ?? '';
      return ok({ type: 'openingBegun', roundId, partId, lockId, holders: [...holders] });
    });
    if (!begun.ok) return begun;
    const sealed = await deps.vault.seal(openingPurpose(lock.lockId), secret);
    const order = {
      kind: 'openPapers' as const,
      by: caller.subject,
      target: params.examId,
      part: params.partId,
    };
    const upload = json({ lockId: lock.lockId, sealed: Buffer.from(sealed).toString('base64') });
    return ok({ jobId: await jobs.start(order, upload) });
  });

  server.on(lockContract.record, async ({ params }) => {
    const exam = await exams.load(params.examId);
    const part = exam?.parts.find((each) => each.partId === params.partId);
    const lock = part?.locks?.find((each) => each.lockId === params.lockId);
    if (!exam || !part || !lock) return fail('not-found');
    const organisationName = await deps.organisationName(exam.organisationId);
    const bytes = await lockRecordPdf({ exam, part, lock, organisationName });
    return ok({ bytes, fileName: 'bien-ban-niem-phong-de-thi.pdf' });
  });
}
