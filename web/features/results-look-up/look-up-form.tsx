import { type FormEvent, useState } from 'react';
import type * as z from 'zod';
import { type PublicResult, publicContract } from '../../../shared/results/public-contract.ts';
import type { Api } from '../../platform/api-client.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { birthDateOf } from './birth-date.ts';
import { BirthDateFields } from './birth-date-fields.tsx';
import { messages } from './messages.ts';

export type PublishedRound = z.infer<typeof publicContract.rounds.answer>['rounds'][number];

const nameOf = (round: PublishedRound) =>
  `${round.examName} – ${round.roundTitle} (${round.organisationName})`;

/** Round, candidate number and date of birth; shows exactly one person's result. */
export function LookUpForm(props: {
  readonly api: Api;
  readonly rounds: readonly PublishedRound[];
  onFound(result: PublicResult): void;
}) {
  const text = useText(messages);
  const language = useLanguage();
  const { api, rounds, onFound } = props;
  const [chosen, setChosen] = useState(0);
  const [number, setNumber] = useState('');
  const [birth, setBirth] = useState({ day: '', month: '', year: '' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, setBusy] = useState(false);
  const errorOf = (id: string) => errors.find((error) => error.fieldId === id)?.message;

  async function lookUp(event: FormEvent) {
    event.preventDefault();
    const round = rounds[chosen];
    if (busy || !round) return;
    const birthDate = birthDateOf(birth);
    const candidateNumber = number.trim();
    const missing: FieldError[] = [];
    if (candidateNumber.length < 2)
      missing.push({ fieldId: 'number', message: text('numberMissing') });
    if (!birthDate) missing.push({ fieldId: 'birth-day', message: text('birthWrong') });
    setErrors(missing);
    if (missing.length > 0 || !birthDate) return;
    setBusy(true);
    const { examId, roundId } = round;
    const body = { examId, roundId, candidateNumber, birthDate };
    const answer = await api.call(publicContract.lookUp, { body });
    setBusy(false);
    if (answer.ok) onFound(answer.value);
    else setErrors([{ message: inLanguage(answer.problem, language) }]);
  }

  return (
    <form onSubmit={lookUp} noValidate>
      <ErrorSummary title={text('errorTitle')} errors={errors} />
      <div className="field">
        <label htmlFor="round">{text('round')}</label>
        <select
          id="round"
          value={chosen}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {rounds.map((round, i) => (
            <option key={`${round.examId}${round.roundId}`} value={i}>
              {nameOf(round)}
            </option>
          ))}
        </select>
      </div>
      <TextField
        id="number"
        className="number-input"
        label={text('number')}
        hint={text('numberHint')}
        error={errorOf('number')}
        value={number}
        onText={setNumber}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={13}
      />
      <BirthDateFields value={birth} error={errorOf('birth-day')} onChange={setBirth} />
      <button type="submit" className="button" aria-disabled={busy}>
        {text(busy ? 'searching' : 'search')}
      </button>
      <p className="hint look-up__privacy">{text('privacy')}</p>
    </form>
  );
}
