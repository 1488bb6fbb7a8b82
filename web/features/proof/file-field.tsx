/** A labelled choice of one file. */
export function FileField(props: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  onFile(file: File | undefined): void;
}) {
  const { id, label, hint, onFile } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept=".json,.gz,application/json,application/gzip"
        aria-describedby={`${id}-hint`}
        onChange={(event) => onFile(event.currentTarget.files?.[0])}
      />
    </div>
  );
}
