import classes from './quota-bar.module.css';

/**
 * One position: qualified as the light bar, selected as the dark one in it, the quota as a line.
 * Drawn on a common scale `most`; the numbers stand beside it in words, so the drawing is hidden
 * from screen readers.
 */
export function QuotaBar(props: {
  readonly quota: number;
  readonly qualified: number;
  readonly selected: number;
  readonly most: number;
}) {
  const share = (value: number) => `${(100 * value) / Math.max(1, props.most)}%`;
  return (
    <div className={classes.track} aria-hidden="true">
      <div className={classes.qualified} style={{ width: share(props.qualified) }} />
      <div className={classes.selected} style={{ width: share(props.selected) }} />
      <div className={classes.quota} style={{ left: share(props.quota) }} />
    </div>
  );
}
