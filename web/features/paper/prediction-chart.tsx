import './paper.css';
import { Paper, Text, Title } from '@mantine/core';
import type { DrawPrediction } from '../../../shared/paper/draw-prediction.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { FiguresTable } from '../../ui/charts/figures-table.tsx';
import { paperMessages } from './paper-messages.ts';

const width = 320;
const height = 96;
const base = 78;

/** What papers will be like, from a trial: how many questions any two candidates share, drawn and listed. */
export function PredictionChart({ prediction }: { readonly prediction: DrawPrediction }) {
  const text = useText(paperMessages);
  const format = useFormat();
  const { sharedPairs, sharedMean, difficulty, mostDrawn, papers } = prediction;
  const first = Math.max(
    0,
    sharedPairs.findIndex((pairs) => pairs > 0),
  );
  const shown = sharedPairs.slice(first);
  const most = Math.max(1, ...shown);
  const step = width / Math.max(1, shown.length);
  const every = Math.ceil(shown.length / 8);
  const round = (value: number, digits: number) =>
    format.number(Math.round(value * 10 ** digits) / 10 ** digits);
  return (
    <Paper className="card" p="sm">
      <Title order={3} mb={4}>
        {text('prediction')}
      </Title>
      <Text size="sm">
        {text('predictionShared', { mean: round(sharedMean, 1), most: sharedPairs.length - 1 })}
      </Text>
      <svg
        className="prediction"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={text('predictionAlternative', { papers })}
      >
        {shown.map((pairs, at) => {
          const shared = first + at;
          const tall = ((base - 6) * pairs) / most;
          return (
            <g key={shared}>
              <rect
                x={at * step + 1}
                y={base - tall}
                width={Math.max(1, step - 2)}
                height={tall}
                fill="#155690"
              />
              {at % every === 0 && (
                <text x={at * step + step / 2} y={height - 4} textAnchor="middle">
                  {shared}
                </text>
              )}
            </g>
          );
        })}
        <line x1="0" x2={width} y1={base} y2={base} stroke="#4a5a69" />
      </svg>
      <Text size="sm">
        {difficulty.least === difficulty.most
          ? text('predictionSameDifficulty', { mean: round(difficulty.mean, 2) })
          : text('predictionDifficulty', {
              least: round(difficulty.least, 2),
              most: round(difficulty.most, 2),
            })}
      </Text>
      <Text size="sm">{text('predictionMostDrawn', { share: round(100 * mostDrawn, 0) })}</Text>
      <FiguresTable
        summary={text('predictionNumbers')}
        head={[text('sharedHead'), text('pairsHead')]}
        rows={shown.map((pairs, at) => [String(first + at), format.number(pairs)])}
      />
    </Paper>
  );
}
