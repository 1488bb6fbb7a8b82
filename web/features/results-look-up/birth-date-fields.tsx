import { useText } from '../../platform/i18n/use-text.ts';
import { splitDate, type TypedDate } from './birth-date.ts';
import { messages } from './messages.ts';

const widths = { day: 2, month: 2, year: 4 } as const;

/** Day, month and year as three short fields: quick on a phone, no calendar to scroll. */
export function BirthDateFields(props: {
  readonly value: TypedDate;
  readonly error: string | undefined;
  onChange(value: TypedDate): void;
}) {
  const text = useText(messages);
  const { value, error, onChange } = props;
  const type = (name: keyof TypedDate, typed: string) =>
    onChange(splitDate(typed) ?? { ...value, [name]: typed });
  return (
    <fieldset
      className={error ? 'field field--error' : 'field'}
      aria-describedby={error ? 'birth-hint birth-error' : 'birth-hint'}
    >
      <legend>{text('birthDate')}</legend>
      <p className="hint" id="birth-hint">
        {text('birthHint')}
      </p>
      {error && (
        <p className="field-error" id="birth-error">
          {error}
        </p>
      )}
      <div className="date-fields">
        {(['day', 'month', 'year'] as const).map((name) => (
          <div key={name}>
            <label htmlFor={`birth-${name}`}>{text(name)}</label>
            <input
              id={`birth-${name}`}
              className={`date-fields__${widths[name]}`}
              type="text"
              inputMode="numeric"
              autoComplete={`bday-${name}`}
              aria-invalid={error ? true : undefined}
              value={value[name]}
              onChange={(event) => type(name, event.currentTarget.value)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
