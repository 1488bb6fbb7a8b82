import { useFormat } from '../../../platform/i18n/format.ts';

interface Share {
  readonly name: string;
  readonly value: number;
  readonly colour: string;
}

/** Shares of a person's work on the scale of the busiest; the numbers stand below in words. */
export function WorkBar(props: { readonly most: number; readonly shares: readonly Share[] }) {
  const format = useFormat();
  const shown = props.shares.filter(({ value }) => value > 0);
  return (
    <>
      <div className="work-bar" aria-hidden="true">
        {shown.map(({ name, value, colour }) => (
          <span
            key={name}
            style={{ width: `${(100 * value) / Math.max(1, props.most)}%`, background: colour }}
          />
        ))}
      </div>
      <div className="work-figures">
        {shown.map(({ name, value, colour }, i) => (
          <span key={name}>
            {i > 0 && ' · '}
            <i style={{ background: colour }} />
            {format.number(value)} {name}
          </span>
        ))}
        {shown.length === 0 && '0'}
      </div>
    </>
  );
}
