import { useEffect, useState } from 'react';
import type { Api } from '../../platform/api-client.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { proofMessages } from './proof-messages.ts';
import { ProvablePartView } from './provable-part-view.tsx';
import { useProvableParts } from './use-provable-parts.ts';

/** Where anybody verifies that papers were drawn as committed to before the exam. */
export function ProofPage({ api }: { readonly api: Api }) {
  const text = useText(proofMessages);
  const language = useLanguage();
  const { parts, problem, reload } = useProvableParts(api);
  const [chosen, setChosen] = useState(0);
  const title = text('title');
  useEffect(() => {
    document.title = `${title} – Trường Thi`;
  }, [title]);
  const part = parts?.[chosen];
  return (
    <PageFrame owner={text('owner')} wide>
      <h1>{title}</h1>
      <p className="lead">{text('intro')}</p>
      {!parts && !problem && <p role="status">{text('loading')}</p>}
      {problem && (
        <div role="alert" className="panel panel--bad">
          <p>{inLanguage(problem, language)}</p>
          <button type="button" className="button" onClick={reload}>
            {text('reload')}
          </button>
        </div>
      )}
      {parts?.length === 0 && <p>{text('none')}</p>}
      {parts && part && (
        <>
          <div className="field">
            <label htmlFor="part">{text('exam')}</label>
            <select
              id="part"
              value={chosen}
              onChange={(event) => setChosen(Number(event.currentTarget.value))}
            >
              {parts.map(({ examId, partId, examName, partTitle, organisationName }, i) => (
                <option key={`${examId}${partId}`} value={i}>
                  {examName} – {partTitle} ({organisationName})
                </option>
              ))}
            </select>
          </div>
          <ProvablePartView key={`${part.examId}${part.partId}`} api={api} part={part} />
        </>
      )}
      <p>
        <a href="/">{text('home')}</a>
      </p>
    </PageFrame>
  );
}
