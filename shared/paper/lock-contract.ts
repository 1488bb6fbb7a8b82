import * as z from 'zod';
import { exam } from '../exam/exam.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { bankLock } from './bank-lock.ts';

const part = z.object({ examId: id, partId: id });
const oneLock = part.extend({ lockId: id });
const seal = { kind: 'action', action: 'paper.seal', scope: 'exam' } as const;
const holder = z.string().min(1).max(120);
const share = z.string().max(200);
const base = '/api/staff/exams/:examId/parts/:partId/locks';

/** Which bank to lock, and among whom its key is split. */
export const lockWish = bankLock
  .pick({ use: true, threshold: true, opensHoursBefore: true })
  .extend({
    holders: z.array(z.string().trim().min(1).max(120)).min(2).max(9),
  });

/** Locking a part's bank under officers' shares, and the ceremony that opens it. */
export const lockContract = {
  lock: endpoint({
    method: 'POST',
    path: base,
    summary: 'Freeze and encrypt the bank of a part under a secret split among officers',
    access: seal,
    params: part,
    body: lockWish,
    answer: z.object({ jobId: id, lockId: id }),
    problems: ['already-sealed', 'already-locked', 'setup-incomplete', 'blueprint-infeasible'],
  }),
  show: endpoint({
    method: 'POST',
    path: `${base}/:lockId/shares/show`,
    summary: "Show a holder's share, until they have typed it back; every time is recorded",
    access: seal,
    params: oneLock,
    body: z.object({ holder }),
    answer: z.object({ share: z.string() }),
    problems: ['wrong-phase', 'not-found'],
  }),
  handOver: endpoint({
    method: 'POST',
    path: `${base}/:lockId/shares/hand-over`,
    summary:
      'Record that a holder has their share: they typed it back rightly. The server forgets it',
    access: seal,
    params: oneLock,
    body: z.object({ holder, share }),
    answer: exam,
    problems: ['share-wrong', 'wrong-phase', 'not-found'],
  }),
  reportLost: endpoint({
    method: 'POST',
    path: `${base}/:lockId/shares/lost`,
    summary: 'Record that a share is lost or its holder will not come',
    access: seal,
    params: oneLock,
    body: z.object({ holder, reason: z.string().trim().min(3).max(500) }),
    answer: exam,
    problems: ['wrong-phase', 'not-found'],
  }),
  check: endpoint({
    method: 'POST',
    path: `${base}/:lockId/check`,
    summary: 'Whose share was entered at the ceremony; a wrong one is recorded',
    access: seal,
    params: oneLock,
    body: z.object({ share }),
    answer: z.object({ holder: z.string() }),
    problems: ['share-wrong', 'opening-early', 'already-sealed', 'not-found'],
  }),
  open: endpoint({
    method: 'POST',
    path: `${base}/:lockId/open`,
    summary: 'Open the lock with enough shares, draw and encrypt every paper, open the sittings',
    access: seal,
    params: oneLock,
    body: z.object({ shares: z.array(share).min(1).max(9) }),
    answer: z.object({ jobId: id }),
    problems: [
      'share-wrong',
      'shares-missing',
      'opening-early',
      'already-sealed',
      'setup-incomplete',
      'not-found',
    ],
  }),
  record: endpoint({
    method: 'GET',
    path: `${base}/:lockId/record.pdf`,
    summary: 'The record (biên bản) of locking and opening, for signatures',
    access: { kind: 'action', action: 'exam.read', scope: 'exam' },
    params: oneLock,
    answer: { file: 'application/pdf' },
    problems: ['not-found'],
  }),
};
