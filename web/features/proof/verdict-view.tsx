import { describeDifference, describeStep } from '../../../shared/proof/describe-step.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { FairnessView } from './fairness-view.tsx';
import { proofMessages } from './proof-messages.ts';
import type { Verdict } from './run-verification.ts';

/** What a verification found: the verdict first, then each step, then the figures. */
export function VerdictView({ verdict }: { readonly verdict: Verdict }) {
  const text = useText(proofMessages);
  const language = useLanguage();
  const { reports, only } = verdict;
  const holds = reports.every((each) => each.holds);
  return (
    <section aria-labelledby="verdict">
      <div
        className={holds ? 'proof-verdict proof-verdict--good' : 'proof-verdict proof-verdict--bad'}
        role="status"
      >
        <h2 id="verdict">{text(holds ? 'identical' : 'different')}</h2>
        <p>
          {!holds
            ? text('differentText')
            : only === undefined
              ? text('identicalText')
              : text('identicalOne', { number: only })}
        </p>
      </div>
      <ol className="proof-steps">
        {reports.map((report) => (
          <li key={report.step}>
            <strong className={report.holds ? 'good' : 'bad'}>
              {text(report.holds ? 'holds' : 'fails')}
            </strong>{' '}
            {inLanguage(describeStep(report), language)}
            {report.differences.length > 0 && (
              <ul>
                {report.differences.map((each) => {
                  const sentence = inLanguage(describeDifference(each), language);
                  return (
                    <li key={sentence} className="proof-difference">
                      {sentence}
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <p>{text('compareNote')}</p>
      <FairnessView fairness={verdict.fairness} />
    </section>
  );
}
