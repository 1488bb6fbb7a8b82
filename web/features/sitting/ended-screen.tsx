import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { QuitSeb } from '../lockdown/quit-seb.tsx';
import { DownloadAnswerFile } from './download-answer-file.tsx';
import { endingMessages } from './ending-messages.ts';
import { LateAnswersText } from './late-answers-text.tsx';
import { LeftoverText } from './leftover-text.tsx';
import { receiptMessages } from './receipt-messages.ts';
import { ReceiptView } from './receipt-view.tsx';
import { SaveReceipt } from './save-receipt.tsx';
import { useSitting } from './use-sitting.ts';

const titles = {
  submitted: 'submittedTitle',
  suspended: 'suspendedTitle',
  absent: 'absentTitle',
} as const;

/** How it ended: the outcome where it may be shown, what follows, and the receipt. */
export function EndedScreen() {
  const text = useText({ ...endingMessages, print: receiptMessages.print });
  const format = useFormat();
  const language = useLanguage();
  const { sitting, model } = useSitting();
  const { submission, state, sitting: view, leftover, late } = model;
  const outcome = submission?.outcome;
  const sat = state === 'submitted' || state === 'timedOut';
  return (
    <>
      <ScreenHeading title={text(titles[state as keyof typeof titles] ?? 'timedOutTitle')} />
      {state === 'suspended' && <p className="panel panel--bad">{text('suspendedText')}</p>}
      {state === 'absent' && <p className="panel panel--warn">{text('absentText')}</p>}
      {state !== 'absent' && <LateAnswersText className="panel panel--warn no-print" />}
      {leftover && !(late && leftover.delivered) && (
        <div className="panel panel--warn">
          <LeftoverText />
          {!leftover.delivered && <DownloadAnswerFile />}
        </div>
      )}
      {sat && outcome && (
        <section className={outcome.passed ? 'panel panel--good no-print' : 'panel no-print'}>
          <h2>{text('resultTitle')}</h2>
          <p className="outcome">
            <strong>{text(outcome.passed ? 'passed' : 'notPassed')}</strong>
            <span>{text('correctOf', { correct: outcome.correct, total: outcome.total })}</span>
          </p>
          <p>{text('passMark', { percent: format.number(outcome.passPercent) })}</p>
        </section>
      )}
      {sat && !outcome && <p className="no-print">{text('resultLater')}</p>}
      {sat && view && (
        <section className="no-print">
          <h2>{text('nextTitle')}</h2>
          <p>{inLanguage(view.nextStep, language)}</p>
        </section>
      )}
      {submission && view && <ReceiptView />}
      <div className="buttons">
        {submission && (
          <button type="button" className="button" onClick={() => window.print()}>
            {text('print')}
          </button>
        )}
        <SaveReceipt />
        <button type="button" className="button button--plain" onClick={sitting.leave}>
          {text('leave')}
        </button>
        <QuitSeb />
      </div>
    </>
  );
}
