import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serverHashing } from '../../../functions/proof/server-hashing.ts';
import { drawBankOf } from '../../../shared/paper/draw-bank.ts';
import { drawPaper } from '../../../shared/paper/draw-paper.ts';
import { sealedLeaves } from '../../../shared/proof/sealed-leaves.ts';
import { verifyProof } from '../../../shared/proof/verify-proof.ts';
import { anySealedBank, proofOf } from '../../../test/builders/any-draw-proof.ts';
import { browserHashing } from './browser-hashing.ts';

it('the browser draws the very papers that the server drew, and hashes alike', () => {
  fc.assert(
    fc.property(anySealedBank, fc.string(), (bank, candidateNumber) => {
      const from = drawBankOf(bank);
      expect(drawPaper({ bank: from, candidateNumber, hmac: browserHashing.hmac })).toEqual(
        drawPaper({ bank: from, candidateNumber, hmac: serverHashing.hmac }),
      );
      expect(sealedLeaves(browserHashing, bank)).toEqual(sealedLeaves(serverHashing, bank));
      const run = verifyProof(browserHashing, proofOf(bank, 3).proof);
      const { value } = run.next();
      expect(Array.isArray(value) && value.every(({ holds }) => holds)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
