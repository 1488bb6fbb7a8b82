import { useState } from 'react';
import { type ProvablePart, proofContract } from '../../../shared/proof/proof-contract.ts';
import type { Api } from '../../platform/api-client.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, textOf } from '../../platform/i18n/use-text.ts';
import { proofMessages } from './proof-messages.ts';
import { readProof, readSealedList } from './read-proof.ts';
import { runVerification, type Verdict } from './run-verification.ts';

/** How far a verification is. */
export type VerificationState =
  | { readonly stage: 'idle' | 'fetching' }
  | { readonly stage: 'drawing'; readonly done: number; readonly total: number }
  | { readonly stage: 'refused'; readonly why: string }
  | { readonly stage: 'done'; readonly verdict: Verdict };

/** What the person chose: everybody where the number is empty, the server's proof where there is no file. */
interface Wish {
  readonly number: string;
  readonly file: File | undefined;
  readonly list: File | undefined;
}

/** Fetches or reads the files and verifies them, telling how far it is. */
export function useVerification(
  api: Api,
  { examId, partId }: ProvablePart,
): { readonly state: VerificationState; verify(wish: Wish): Promise<void> } {
  const language = useLanguage();
  const text = textOf(proofMessages, language);
  const [state, setState] = useState<VerificationState>({ stage: 'idle' });
  const refuse = (why: string) => setState({ stage: 'refused', why });

  async function verify({ number, file, list }: Wish): Promise<void> {
    setState({ stage: 'fetching' });
    let given: Blob | undefined = file;
    if (!given) {
      const answer = await api.call(proofContract.proof, { params: { examId, partId } });
      if (!answer.ok) return refuse(inLanguage(answer.problem, language));
      given = answer.value.blob;
    }
    const proof = await readProof(given);
    if (!proof) return refuse(text('badProof'));
    const before = list ? await readSealedList(list) : undefined;
    if (list && !before) return refuse(text('badList'));
    if (number !== '' && !proof.papers.some(({ candidateNumber }) => candidateNumber === number))
      return refuse(text('noCandidate', { number }));
    const total = number === '' ? proof.papers.length : 1;
    setState({ stage: 'drawing', done: 0, total });
    // One turn for the progress to be seen before the work begins.
    await new Promise((resolve) => setTimeout(resolve));
    const wish = { ...(before ? { before } : {}), ...(number === '' ? {} : { only: number }) };
    const verdict = await runVerification(proof, wish, (done) =>
      setState({ stage: 'drawing', done, total }),
    );
    setState({ stage: 'done', verdict });
  }
  return { state, verify };
}
