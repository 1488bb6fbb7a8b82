import { useEffect, useState } from 'react';
import type { PublicResult } from '../../../shared/results/public-contract.ts';
import type { Api } from '../../platform/api-client.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { receiptCheckPath } from '../receipt-check/receipt-check-path.ts';
import { LookUpForm } from './look-up-form.tsx';
import { messages } from './messages.ts';
import { ResultView } from './result-view.tsx';
import { usePublishedRounds } from './use-published-rounds.ts';

/** The public start page: look-up first, then the ways in, then what this is. */
export function PublicHome({ api }: { readonly api: Api }) {
  const text = useText(messages);
  const language = useLanguage();
  const { rounds, problem, reload } = usePublishedRounds(api);
  const [result, setResult] = useState<PublicResult>();
  const title = text('title');
  useEffect(() => {
    if (!result) document.title = `${title} – Trường Thi`;
  }, [result, title]);

  if (result)
    return (
      <PageFrame owner={text('owner')}>
        <ResultView result={result} onAgain={() => setResult(undefined)} />
      </PageFrame>
    );
  return (
    <PageFrame
      wide
      owner={text('owner')}
      footer={
        <>
          <h2>{text('aboutTitle')}</h2>
          <p>{text('about')}</p>
        </>
      }
    >
      <h1>{title}</h1>
      <p className="lead">{text('intro')}</p>
      <div className="home">
        <section className="panel home__look-up" aria-label={title}>
          {!rounds && !problem && <p role="status">{text('loading')}</p>}
          {problem && (
            <div role="alert">
              <p>{inLanguage(problem, language)}</p>
              <button type="button" className="button" onClick={reload}>
                {text('reload')}
              </button>
            </div>
          )}
          {rounds?.length === 0 && <p>{text('noRounds')}</p>}
          {rounds && rounds.length > 0 && (
            <LookUpForm api={api} rounds={rounds} onFound={setResult} />
          )}
        </section>
        <nav className="home__doors" aria-labelledby="doors">
          <h2 id="doors">{text('doorsTitle')}</h2>
          <a className="door" href="/thi">
            <strong>{text('doorCandidate')}</strong>
            <span>{text('doorCandidateText')}</span>
          </a>
          <a className="door" href="/can-bo">
            <strong>{text('doorStaff')}</strong>
            <span>{text('doorStaffText')}</span>
          </a>
          <a className="door" href={receiptCheckPath}>
            <strong>{text('doorReceipt')}</strong>
            <span>{text('doorReceiptText')}</span>
          </a>
          <a className="door" href="/kiem-chung">
            <strong>{text('doorProof')}</strong>
            <span>{text('doorProofText')}</span>
          </a>
        </nav>
      </div>
    </PageFrame>
  );
}
