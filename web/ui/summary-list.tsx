import type { ReactNode } from 'react';

/** Facts in pairs: what it is, and its value. Pairs without a value are left out. */
export function SummaryList(props: {
  readonly rows: readonly (readonly [label: string, value: ReactNode])[];
}) {
  return (
    <dl className="summary-list">
      {props.rows
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
