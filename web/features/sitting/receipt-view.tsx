import { useEffect } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { SummaryList } from '../../ui/summary-list.tsx';
import { receiptCheckPath } from '../receipt-check/receipt-check-path.ts';
import { inGroups } from './in-groups.ts';
import { receiptMessages } from './receipt-messages.ts';
import { useLazyQr } from './use-lazy-qr.ts';
import { useReceiptRows } from './use-receipt-rows.ts';
import { useSitting } from './use-sitting.ts';

/** Where anybody checks a receipt. */
export const receiptCheckAddress = () => `${location.origin}${receiptCheckPath}`;

/** The receipt on screen and on paper; the signature joins it when the server has signed. */
export function ReceiptView() {
  const text = useText(receiptMessages);
  const { sitting, model } = useSitting();
  const { submission, receipt } = model;
  const rows = useReceiptRows();
  const Qr = useLazyQr(receipt?.jws !== undefined);
  useEffect(() => {
    if (submission) sitting.askReceipt();
  }, [sitting, submission]);
  const signature = receipt?.jws?.split('.').at(-1) ?? '';
  return (
    <section className="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{text('receiptTitle')}</h2>
      <SummaryList
        rows={rows.map(([label, value]) =>
          label === text('hash') ? [label, <code key="hash">{value}</code>] : [label, value],
        )}
      />
      <div role="status">
        {!receipt && <p>{text('signing')}</p>}
        {receipt && !receipt.jws && <p>{text('unsigned')}</p>}
      </div>
      {receipt?.jws && (
        <div className="receipt__signed">
          <div>
            <h3>{text('signature')}</h3>
            <p>
              <code className="receipt__signature">{inGroups(signature, 4)}</code>
            </p>
            <p className="quiet">{text('hint', { address: receiptCheckAddress() })}</p>
          </div>
          {Qr && <Qr content={`${receiptCheckAddress()}#${receipt.jws}`} label={text('qr')} />}
        </div>
      )}
    </section>
  );
}
