import { useEffect, useState } from 'react';
import type { ReceiptQr } from './receipt-qr.tsx';

/** The QR code's drawing, fetched only once there is a receipt: the page starts without its weight. */
export function useLazyQr(wanted: boolean): typeof ReceiptQr | undefined {
  const [qr, setQr] = useState<{ Qr: typeof ReceiptQr }>();
  useEffect(() => {
    if (!wanted) return;
    // Without it the receipt is still whole: the file and the signature are there.
    import('./receipt-qr.tsx').then(
      ({ ReceiptQr }) => setQr({ Qr: ReceiptQr }),
      () => undefined,
    );
  }, [wanted]);
  return qr?.Qr;
}
