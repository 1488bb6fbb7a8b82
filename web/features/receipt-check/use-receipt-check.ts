import { useCallback, useState } from 'react';
import type { ProblemDocument } from '../../../shared/kernel/problem.ts';
import { findReceipt } from '../../../shared/sitting/find-receipt.ts';
import { receiptContract } from '../../../shared/sitting/receipt-contract.ts';
import type { Api } from '../../platform/api-client.ts';
import { type ReceiptVerdict, verifyReceipt } from './verify-receipt.ts';

/** Checks texts against the keys of this system; only the keys are asked for, nothing is sent. */
export function useReceiptCheck(api: Api) {
  const [verdict, setVerdict] = useState<ReceiptVerdict>();
  const [problem, setProblem] = useState<ProblemDocument>();
  const [busy, setBusy] = useState(false);
  const check = useCallback(
    async (text: string) => {
      setVerdict(undefined);
      setProblem(undefined);
      const jws = findReceipt(text);
      if (!jws) return setVerdict({ kind: 'noReceipt' });
      setBusy(true);
      const answer = await api.call(receiptContract.keys);
      if (answer.ok) setVerdict(await verifyReceipt(jws, answer.value.keys));
      else setProblem(answer.problem);
      setBusy(false);
    },
    [api],
  );
  return { verdict, problem, busy, check };
}
