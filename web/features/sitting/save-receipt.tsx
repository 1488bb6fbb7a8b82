import { useText } from '../../platform/i18n/use-text.ts';
import { saveFile } from '../../platform/save-file.ts';
import { receiptMessages } from './receipt-messages.ts';
import { receiptCheckAddress } from './receipt-view.tsx';
import { useReceiptRows } from './use-receipt-rows.ts';
import { useSitting } from './use-sitting.ts';

/** Saves the receipt as a small text file: to be read by people, and checked on the public page. */
export function SaveReceipt() {
  const text = useText(receiptMessages);
  const { receipt, sitting } = useSitting().model;
  const rows = useReceiptRows();
  if (!receipt?.jws || !sitting) return null;

  const lines = [
    text('receiptTitle').toLocaleUpperCase('vi'),
    '',
    ...rows.map(([label, value]) => `${label}: ${value}`),
    '',
    text('keepLine'),
    receipt.jws,
    '',
    `${text('checkAt')}: ${receiptCheckAddress()}`,
    '',
  ];
  // Windows' own editor takes the mark at the head as a sign of UTF-8.
  const save = () =>
    saveFile(
      new Blob([`\uFEFF${lines.join('\r\n')}`], { type: 'text/plain;charset=utf-8' }),
      `bien-nhan-${sitting.candidateNumber}.txt`,
    );
  return (
    <button type="button" className="button button--plain" onClick={save}>
      {text('save')}
    </button>
  );
}
