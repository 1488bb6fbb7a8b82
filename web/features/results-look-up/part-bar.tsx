import type { PublicResult } from '../../../shared/results/public-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';

type Part = PublicResult['parts'][number];

/** One part: in words what was reached and what was needed, and the same as a bar. */
export function PartBar({ part }: { readonly part: Part }) {
  const text = useText(messages);
  const { correct, total } = part;
  const format = useFormat();
  const left = part.deduction?.actsOn === 'correctAnswers' ? part.deduction : undefined;
  const needed = Math.ceil((part.passPercent * total) / 100);
  const graded = part.status === 'graded';
  const status = part.status;
  return (
    <li className="part">
      <h3>{part.title}</h3>
      {status !== 'graded' && <p className="part__verdict">{text(status)}</p>}
      {graded && (
        <>
          <p>
            <strong className="part__verdict">
              {text(part.passed ? 'partPassed' : 'partFailed')}
            </strong>
            {' · '}
            {text('correctOf', { correct, total })} ({text('passMark', { needed, total })})
            {left && (
              <>
                <br />
                {text('remains', {
                  percent: format.number(left.percent),
                  counted: format.number(left.counted),
                })}
              </>
            )}
          </p>
          <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect className="bar__ground" width="100" height="6" />
            <rect
              className={part.passed ? 'bar__good' : 'bar__short'}
              width={(100 * (left?.counted ?? correct)) / Math.max(1, total)}
              height="6"
            />
            <rect
              className="bar__mark"
              x={Math.min(99.4, (100 * needed) / Math.max(1, total) - 0.3)}
              width="0.6"
              height="6"
            />
          </svg>
          {part.answersHash && (
            <p className="part__receipt">
              {text('receipt')}: <code>{part.answersHash.match(/.{1,8}/g)?.join(' ')}</code>
              <br />
              <span className="quiet">{text('receiptHint')}</span>
            </p>
          )}
        </>
      )}
    </li>
  );
}
