import { useEffect, useRef } from 'react';

export interface FieldError {
  /** The id of the field the link leads to; none for an error of the whole form. */
  readonly fieldId?: string;
  readonly message: string;
}

/** What has to be corrected, above a form; takes the focus whenever the list changes. */
export function ErrorSummary(props: {
  readonly title: string;
  readonly errors: readonly FieldError[];
}) {
  const box = useRef<HTMLDivElement>(null);
  const { errors } = props;
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{props.title}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId}${message}`}>
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId)?.focus();
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
