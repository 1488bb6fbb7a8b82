import type { ReactNode } from 'react';
import { useFormat } from '../../platform/i18n/format.ts';
import classes from './stacked-bar.module.css';

export interface Segment {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly colour: string;
  /** A small drawing beside the number, so that colour is not the only sign. */
  readonly mark?: ReactNode;
}

/** Shares of a whole as one bar, with every number in words below it: the list is the text form. */
export function StackedBar(props: {
  readonly title: string;
  readonly segments: readonly Segment[];
}) {
  const format = useFormat();
  return (
    <section aria-label={props.title}>
      <div className={classes.track} aria-hidden="true">
        {props.segments
          .filter((segment) => segment.value > 0)
          .map((segment) => (
            <div
              key={segment.key}
              style={{ flexGrow: segment.value, flexBasis: 0, background: segment.colour }}
            />
          ))}
      </div>
      <ul className={classes.list}>
        {props.segments.map((segment) => (
          <li key={segment.key} className={classes.item}>
            {segment.mark && (
              <span className={classes.mark} style={{ borderColor: segment.colour }}>
                {segment.mark}
              </span>
            )}
            <span>{segment.label}</span>
            <span className={classes.value}>{format.number(segment.value)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
