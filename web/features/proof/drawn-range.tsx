import { useFormat } from '../../platform/i18n/format.ts';

/** From least to most as a bar with the mean as a tick, the numbers beside it. */
export function DrawnRange(props: {
  readonly least: number;
  readonly mean: number;
  readonly most: number;
  /** What the whole width stands for. */
  readonly scale: number;
}) {
  const format = useFormat();
  const { least, mean, most, scale } = props;
  const x = (value: number) => (value / scale) * 100;
  return (
    <span className="drawn-range">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="drawn-range__ground" x="0" y="4" width="100" height="2" />
        <rect x={x(least)} y="2" width={Math.max(0.8, x(most) - x(least))} height="6" />
        <rect className="drawn-range__mean" x={x(mean) - 0.4} y="0" width="0.8" height="10" />
      </svg>
      <span>
        {format.number(least)} – {format.number(Math.round(mean * 10) / 10)} – {format.number(most)}
      </span>
    </span>
  );
}
