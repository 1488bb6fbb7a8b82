import { type FormEvent, useState } from 'react';
import type { ProvablePart } from '../../../shared/proof/proof-contract.ts';
import type { Api } from '../../platform/api-client.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import { FileField } from './file-field.tsx';
import { proofMessages } from './proof-messages.ts';
import { useVerification } from './use-verification.ts';
import { VerdictView } from './verdict-view.tsx';

/** Draws papers again in this browser and compares: everybody's, or one candidate's. */
export function VerifyForm({ api, part }: { readonly api: Api; readonly part: ProvablePart }) {
  const text = useText(proofMessages);
  const [number, setNumber] = useState('');
  const [file, setFile] = useState<File>();
  const [list, setList] = useState<File>();
  const { state, verify } = useVerification(api, part);
  const busy = state.stage === 'fetching' || state.stage === 'drawing';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!busy) void verify({ number: number.trim().toUpperCase(), file, list });
  }

  return (
    <section aria-labelledby="check">
      <h2 id="check">{text('checkTitle')}</h2>
      <form onSubmit={submit} noValidate>
        <div className="proof-form">
          <TextField
            id="number"
            className="number-input"
            label={text('number')}
            hint={text('numberHint')}
            value={number}
            onText={setNumber}
            autoComplete="off"
            spellCheck={false}
            maxLength={13}
          />
          <FileField id="list" label={text('before')} hint={text('beforeHint')} onFile={setList} />
          <FileField id="proof" label={text('file')} hint={text('fileHint')} onFile={setFile} />
        </div>
        <button type="submit" className="button" aria-disabled={busy}>
          {text('check')}
        </button>
      </form>
      {state.stage === 'fetching' && <p role="status">{text('fetching')}</p>}
      {state.stage === 'drawing' && (
        <>
          <progress className="proof-progress" value={state.done} max={state.total}>
            {state.done}
          </progress>
          <p className="quiet">{text('drawing', { done: state.done, total: state.total })}</p>
        </>
      )}
      {state.stage === 'refused' && (
        <p role="alert" className="panel panel--bad">
          {state.why}
        </p>
      )}
      {state.stage === 'done' && <VerdictView verdict={state.verdict} />}
    </section>
  );
}
