import { canonicalJson } from '../../shared/kernel/canonical-json.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Receipt, receiptType } from '../../shared/sitting/receipt.ts';
import type { CandidateClaims } from '../platform/candidate-token.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import { asOf } from './rules/as-of.ts';
import { receiptFactsOf } from './rules/receipt-facts.ts';
import { timeOutChange } from './rules/time-out-change.ts';
import type { SittingPlace } from './sitting-places.ts';

/**
 * The signed receipt of an ended sitting: signed once, kept, and the same whenever it is asked for.
 * It is a request of its own, so that a signature that fails or is slow keeps nobody from seeing
 * that the sitting is handed in. Problems: as the contract's `receipt`.
 */
export async function signReceipt(
  deps: CandidateDeps,
  place: SittingPlace,
  { sittingId, epoch }: CandidateClaims,
): Promise<Result<{ receipt: string }>> {
  const { sittings, signer, log, arrivalGraceMs } = deps;
  const now = deps.clock.now();
  let sitting = await sittings.find(sittingId);
  if (!sitting) return fail('signed-out');
  if (sitting.epoch !== epoch) return fail('sitting-held-elsewhere');
  if (asOf(sitting, now, arrivalGraceMs).state !== sitting.state) {
    // Only what is written down is signed: until then a grant of time may still come in between.
    sitting = await sittings.change(sittingId, timeOutChange(sitting, now, arrivalGraceMs));
    if (!sitting) return fail('unavailable');
  }
  const facts = receiptFactsOf(place, sitting, sha256Hex);
  if (!facts) return fail('wrong-phase');
  const kept = await sittings.receipt(sittingId, facts);
  if (kept) return ok({ receipt: kept });
  const payload: Receipt = { ...facts, signedAt: now };
  try {
    const jws = await signer.sign(receiptType, canonicalJson(payload));
    return ok({ receipt: await sittings.keepReceipt(sittingId, facts, jws) });
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    log.write('error', 'RECEIPT_UNSIGNED', { error: name });
    return fail('unavailable');
  }
}
