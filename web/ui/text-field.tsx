import type { InputHTMLAttributes } from 'react';

/** A labelled text field with its hint and its error, tied together for assistive technology. */
export function TextField(
  props: {
    readonly id: string;
    readonly label: string;
    readonly hint?: string;
    readonly error?: string | undefined;
    readonly value: string;
    onText(value: string): void;
  } & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'autoComplete' | 'inputMode' | 'maxLength' | 'className' | 'spellCheck' | 'autoCapitalize'
  >,
) {
  const { id, label, hint, error, value, onText, className, ...rest } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field field--error' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        {...rest}
        id={id}
        name={id}
        type="text"
        className={className}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
