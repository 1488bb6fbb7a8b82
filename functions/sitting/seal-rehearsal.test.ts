import { expect, it } from 'vitest';
import { paper } from '../../shared/paper/paper.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { decryptAesGcm } from '../platform/crypto.ts';
import { rehearsalPaper } from './rehearsal-paper.ts';
import { sealRehearsal } from './seal-rehearsal.ts';

it('the rehearsal paper opens with the key beside it, as a real paper does', () => {
  const sealed = candidateContract.rehearsal.answer.parse(sealRehearsal());
  const plain = decryptAesGcm(
    Buffer.from(sealed.paperKey, 'base64'),
    Buffer.from(sealed.paper, 'base64'),
  );
  expect(paper.parse(JSON.parse(Buffer.from(plain).toString()))).toEqual(rehearsalPaper);
});
