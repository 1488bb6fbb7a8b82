import type * as z from 'zod';
import type { certainty } from '../../../shared/exam/sourced.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { rulesMessages } from './rules-messages.ts';

export type Certainty = z.infer<typeof certainty>;
const marks: Record<Certainty, string> = { confirmed: '✓', recollection: '?', council: 'H' };

/** How sure a value is: a mark with its meaning in words for everybody. */
export function CertaintyMark({ value }: { readonly value: Certainty }) {
  const text = useText(rulesMessages);
  return (
    <span
      className="certainty"
      data-certainty={value}
      role="img"
      aria-label={text(value)}
      title={text(value)}
    >
      {marks[value]}
    </span>
  );
}

/** A value of a rule set with the article it comes from below it. */
export function ValueAndBasis(props: {
  readonly shown: string;
  readonly source: { readonly basis: string; readonly certainty: Certainty };
}) {
  return (
    <>
      <div className="numeric">{props.shown}</div>
      <span className="basis">
        <CertaintyMark value={props.source.certainty} />
        {props.source.basis}
      </span>
    </>
  );
}
