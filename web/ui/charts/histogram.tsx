import { useFormat } from '../../platform/i18n/format.ts';
import { FiguresTable } from './figures-table.tsx';
import classes from './histogram.module.css';
import type { Bin } from './histogram-bins.ts';

const width = 560;
const height = 176;
const base = 146;
const top = 34;
const left = 6;

const rangeOf = (bin: Bin) => (bin.from === bin.to ? `${bin.from}` : `${bin.from}–${bin.to}`);

/**
 * Bars of how many people fall in each bin, with the mark as a line. Below the mark bars are
 * hatched, so the border reads without colour.
 */
export function Histogram(props: {
  readonly id: string;
  readonly bins: readonly Bin[];
  /** Where the mark line stands: the first value that passes. */
  readonly passMark: number;
  readonly words: {
    readonly alternative: string;
    readonly markLabel: string;
    readonly valueHead: string;
    readonly countHead: string;
    readonly showNumbers: string;
  };
}) {
  const format = useFormat();
  const { id, bins, passMark, words } = props;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const step = (width - 2 * left) / Math.max(1, bins.length);
  const markIndex = bins.findIndex((bin) => bin.from >= passMark);
  const markX = left + (markIndex < 0 ? bins.length : markIndex) * step;
  const anchor = markX < 70 ? 'start' : markX > width - 70 ? 'end' : 'middle';
  const every = Math.ceil(bins.length / 11);
  return (
    <figure className={classes.figure}>
      <svg
        className={classes.svg}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.alternative}
      >
        <defs>
          <pattern
            id={`${id}-hatch`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" fill="#c9d3dd" />
            <line x1="0" y1="0" x2="0" y2="5" stroke="#6b7b8b" strokeWidth="2" />
          </pattern>
        </defs>
        {bins.map((bin, index) => {
          const tall = ((base - top) * bin.count) / most;
          const x = left + index * step;
          return (
            <g key={bin.from}>
              <rect
                x={x + 1}
                y={base - tall}
                width={Math.max(1, step - 2)}
                height={tall}
                fill={bin.passed ? '#155690' : `url(#${id}-hatch)`}
              />
              {bin.count > 0 && step >= 18 && (
                <text x={x + step / 2} y={base - tall - 3} textAnchor="middle">
                  {bin.count}
                </text>
              )}
              {index % every === 0 && (
                <text x={x + step / 2} y={base + 13} textAnchor="middle">
                  {bin.from}
                </text>
              )}
            </g>
          );
        })}
        <line x1={left} x2={width - left} y1={base} y2={base} stroke="#4a5a69" />
        <line
          x1={markX}
          x2={markX}
          y1={14}
          y2={base}
          stroke="#a3201a"
          strokeWidth="2"
          strokeDasharray="5 3"
        />
        <text className={classes.mark} x={markX} y={11} textAnchor={anchor}>
          {words.markLabel}
        </text>
        <text x={width - left} y={height - 1} textAnchor="end">
          {words.valueHead}
        </text>
      </svg>
      <FiguresTable
        summary={words.showNumbers}
        head={[words.valueHead, words.countHead]}
        rows={bins.map((bin) => [rangeOf(bin), format.number(bin.count)])}
      />
    </figure>
  );
}
