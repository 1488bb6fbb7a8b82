import { Checkbox } from '@mantine/core';
import { useFormat } from '../../../platform/i18n/format.ts';

/** The values of one filter with how many questions each would leave; a tick narrows the list. */
export function Facet(props: {
  readonly title: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly nameOf: (value: string) => string;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}) {
  const format = useFormat();
  const { title, values, nameOf, chosen, onToggle } = props;
  // What is ticked stays to be unticked, even where nothing is left of it.
  const gone = chosen.filter((value) => !values.some((each) => each.value === value));
  const shown = [...values, ...gone.map((value) => ({ value, count: 0 }))];
  if (shown.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <div className="facet-values">
        {shown.map(({ value, count }) => (
          <Checkbox
            key={value}
            size="xs"
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
            label={
              <span className="facet-line">
                <span>{nameOf(value)}</span>
                <span className="numeric">{format.number(count)}</span>
              </span>
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
