import { type FormEvent, useState } from 'react';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { workstationCheckPath } from '../workstation-check/workstation-check-path.ts';
import { entryMessages } from './entry-messages.ts';
import { useSitting } from './use-sitting.ts';

/** Candidate number and admission code; also after a session that ended in the middle. */
export function SignInScreen() {
  const text = useText(entryMessages);
  const language = useLanguage();
  const { sitting, model } = useSitting();
  const again = model.hold === 'signedOut';
  const [number, setNumber] = useState(model.sitting?.candidateNumber ?? '');
  const [code, setCode] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, setBusy] = useState(false);
  const errorOf = (id: string) => errors.find((error) => error.fieldId === id)?.message;

  async function signIn(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const missing: FieldError[] = [];
    if (number.trim().length < 2)
      missing.push({ fieldId: 'candidate-number', message: text('numberMissing') });
    if (code.trim().length < 4)
      missing.push({ fieldId: 'admission-code', message: text('codeMissing') });
    setErrors(missing);
    if (missing.length > 0) return;
    setBusy(true);
    const problem = await sitting.signIn(number.trim(), code.trim());
    setBusy(false);
    if (problem) setErrors([{ message: inLanguage(problem, language) }]);
  }

  return (
    <form onSubmit={signIn} noValidate>
      <ErrorSummary title={text('errorTitle')} errors={errors} />
      <ScreenHeading title={text(again ? 'signInAgainTitle' : 'signInTitle')} />
      {again && <p className="panel panel--warn">{text('signInAgain')}</p>}
      <TextField
        id="candidate-number"
        className="code-input"
        label={text('number')}
        hint={text('numberHint')}
        error={errorOf('candidate-number')}
        value={number}
        onText={setNumber}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={13}
      />
      <TextField
        id="admission-code"
        className="code-input"
        label={text('code')}
        hint={text('codeHint')}
        error={errorOf('admission-code')}
        value={code}
        onText={setCode}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
      />
      <button type="submit" className="button" aria-disabled={busy}>
        {text(busy ? 'signingIn' : 'signIn')}
      </button>
      <section className="aside-help">
        <h2>{text('helpTitle')}</h2>
        <p>{text('help')}</p>
        <p>
          <a href={workstationCheckPath}>{text('checkWorkstation')}</a>
        </p>
      </section>
    </form>
  );
}
