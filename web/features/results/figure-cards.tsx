import type * as z from 'zod';
import type { roundFigures } from '../../../shared/results/results-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';
import classes from './results.module.css';

export type RoundFigures = z.infer<typeof roundFigures>;

/** How many were listed, came, stayed away and qualified. */
export function FigureCards({ figures }: { readonly figures: RoundFigures }) {
  const text = useText(messages);
  const format = useFormat();
  const { candidates, present, absent, qualified } = figures;
  const percent = (part: number, whole: number) =>
    format.number(whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10);
  const cards = [
    { label: text('candidates'), value: candidates, note: '' },
    {
      label: text('present'),
      value: present,
      note: text('ofAll', { percent: percent(present, candidates) }),
    },
    {
      label: text('absent'),
      value: absent,
      note: text('ofAll', { percent: percent(absent, candidates) }),
    },
    {
      label: text('qualified'),
      value: qualified,
      note: text('ofPresent', { percent: percent(qualified, present) }),
    },
  ];
  return (
    <dl className={classes.cards}>
      {cards.map((card) => (
        <div key={card.label}>
          <dt>{card.label}</dt>
          <dd>
            {format.number(card.value)} <small>{card.note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
