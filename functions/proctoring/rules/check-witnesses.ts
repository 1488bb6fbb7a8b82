import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { IncidentSignature } from '../../../shared/proctoring/incident-signature.ts';

/** Whether witnesses are two different persons and not the one concerned. Problem: witness-wrong. */
export function checkWitnesses(
  signature: IncidentSignature,
  candidateSittingId: string,
): Result<true> {
  if (signature.kind !== 'refused') return ok(true);
  const ids = signature.witnesses.map((each) => each.sittingId);
  const distinct = new Set(ids).size === ids.length;
  return distinct && !ids.includes(candidateSittingId) ? ok(true) : fail('witness-wrong');
}
