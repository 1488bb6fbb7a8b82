import { type FormEvent, useEffect, useState } from 'react';
import type { Api } from '../../platform/api-client.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { messages } from './messages.ts';
import { useReceiptCheck } from './use-receipt-check.ts';
import { VerdictView } from './verdict-view.tsx';

/** Without a secure address the browser offers no cryptography. */
const secure = globalThis.isSecureContext;

/** Anybody checks a receipt here: from its file, its text, or the address that a QR code holds. */
export function ReceiptCheck({ api }: { readonly api: Api }) {
  const text = useText(messages);
  const language = useLanguage();
  const { verdict, problem, busy, check } = useReceiptCheck(api);
  const [pasted, setPasted] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const title = text('title');
  useEffect(() => {
    document.title = `${title} – Trường Thi`;
  }, [title]);
  // What stands behind the # of an address stays in the browser.
  useEffect(() => {
    const checkAddress = () => void (secure && location.hash.length > 1 && check(location.hash));
    checkAddress();
    addEventListener('hashchange', checkAddress);
    return () => removeEventListener('hashchange', checkAddress);
  }, [check]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setIsEmpty(pasted.trim() === '');
    if (pasted.trim() !== '') void check(pasted);
  }
  async function open(file: File | undefined) {
    if (!file) return;
    setIsEmpty(false);
    // A receipt is a page of text: of anything larger the beginning is enough to say it is none.
    const content = await file.slice(0, 20_000).text();
    setPasted(content);
    await check(content);
  }

  const errors = isEmpty
    ? [{ fieldId: 'receipt-text', message: text('empty') }]
    : problem
      ? [{ message: inLanguage(problem, language) }]
      : [];
  return (
    <PageFrame owner={text('owner')}>
      <h1>{title}</h1>
      <p className="lead">{text('intro')}</p>
      {!secure && <p className="panel panel--bad">{text('insecure')}</p>}
      {secure && (
        <form onSubmit={submit} noValidate>
          <ErrorSummary title={text('errorTitle')} errors={errors} />
          <div className="field">
            <label htmlFor="receipt-file">{text('file')}</label>
            <p className="hint" id="receipt-file-hint">
              {text('fileHint')}
            </p>
            <input
              id="receipt-file"
              type="file"
              accept=".txt,text/plain"
              aria-describedby="receipt-file-hint"
              onChange={(event) => void open(event.currentTarget.files?.[0])}
            />
          </div>
          <div className={isEmpty ? 'field field--error' : 'field'}>
            <label htmlFor="receipt-text">{text('text')}</label>
            <p className="hint" id="receipt-text-hint">
              {text('textHint')}
            </p>
            <textarea
              id="receipt-text"
              rows={6}
              spellCheck={false}
              autoComplete="off"
              aria-describedby="receipt-text-hint"
              aria-invalid={isEmpty ? true : undefined}
              value={pasted}
              onChange={(event) => setPasted(event.currentTarget.value)}
            />
          </div>
          <button type="submit" className="button" aria-disabled={busy}>
            {text(busy ? 'checking' : 'check')}
          </button>
        </form>
      )}
      {verdict && <VerdictView verdict={verdict} />}
      <section className="receipt-about">
        <h2>{text('provesTitle')}</h2>
        <p>{text('proves')}</p>
        <p>{text('provesNot')}</p>
        <p>
          <a href="/">{text('home')}</a>
        </p>
      </section>
    </PageFrame>
  );
}
