import { useEffect, useRef } from 'react';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { SummaryList } from '../../ui/summary-list.tsx';
import { messages } from './messages.ts';
import type { ReceiptVerdict } from './verify-receipt.ts';

const texts = {
  genuine: 'genuineText',
  changed: 'changedText',
  unknownKey: 'unknownKeyText',
  noReceipt: 'noReceiptText',
} as const;

/** Whether the receipt is genuine, and then what was signed. Takes the focus as it appears. */
export function VerdictView({ verdict }: { readonly verdict: ReceiptVerdict }) {
  const text = useText(messages);
  const format = useFormat();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { kind } = verdict;
  const at = (moment: number) => `${format.timeWithSeconds(moment)}, ${format.date(moment)}`;
  return (
    <section ref={box} tabIndex={-1} className="receipt-verdict" aria-labelledby="verdict">
      <div className={kind === 'genuine' ? 'panel panel--good' : 'panel panel--bad'}>
        <h2 id="verdict" className="verdict">
          {kind === 'genuine' ? '✓' : '✗'} {text(kind)}
        </h2>
        <p>{text(texts[kind])}</p>
      </div>
      {verdict.kind === 'genuine' && (
        <>
          <h3>{text('factsTitle')}</h3>
          <p>{text('compare')}</p>
          <SummaryList
            rows={[
              [text('number'), verdict.receipt.candidateNumber],
              [text('exam'), verdict.receipt.examName],
              [text('part'), verdict.receipt.partTitle],
              [text('state'), text(verdict.receipt.state)],
              [text('endedAt'), at(verdict.receipt.endedAt)],
              [text('answered'), `${verdict.receipt.answered}/${verdict.receipt.questionCount}`],
              [text('lastSequence'), String(verdict.receipt.lastSequence)],
              [
                text('hash'),
                <code key="hash">{verdict.receipt.answersHash.match(/.{4}/g)?.join(' ')}</code>,
              ],
              [text('signedAt'), at(verdict.receipt.signedAt)],
              [text('key'), <code key="kid">{verdict.kid}</code>],
            ]}
          />
        </>
      )}
    </section>
  );
}
