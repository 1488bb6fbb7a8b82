import type { DrawProof, SealedList } from '../../../shared/proof/draw-proof.ts';
import { type Fairness, fairness } from '../../../shared/proof/fairness.ts';
import { type StepReport, verifyProof } from '../../../shared/proof/verify-proof.ts';
import { browserHashing } from './browser-hashing.ts';

export interface Verdict {
  readonly proof: DrawProof;
  readonly reports: readonly StepReport[];
  readonly fairness: Fairness;
  /** The one candidate whose paper was drawn again; everybody's where left out. */
  readonly only?: string;
  /** Whether a list kept from before the exam was compared with. */
  readonly withList: boolean;
}

/** Verifies a proof in this browser, a few papers at a time so that the page stays alive. */
export async function runVerification(
  proof: DrawProof,
  options: { readonly before?: SealedList; readonly only?: string },
  progress: (papers: number) => void,
): Promise<Verdict> {
  const run = verifyProof(browserHashing, proof, options);
  for (;;) {
    const next = run.next();
    if (next.done)
      return {
        proof,
        reports: next.value,
        fairness: fairness(proof),
        withList: options.before !== undefined,
        ...(options.only === undefined ? {} : { only: options.only }),
      };
    progress(next.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
