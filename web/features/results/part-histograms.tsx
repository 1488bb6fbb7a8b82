import { Text } from '@mantine/core';
import type { RuleRound } from '../../../shared/exam/rule-set.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { Histogram } from '../../ui/charts/histogram.tsx';
import { histogramBins, passMarkOf } from '../../ui/charts/histogram-bins.ts';
import type { RoundFigures } from './figure-cards.tsx';
import { messages } from './messages.ts';
import classes from './results.module.css';

/** Part by part, how many candidates had how many correct answers, against the pass mark. */
export function PartHistograms(props: {
  readonly round: RuleRound;
  readonly figures: RoundFigures;
}) {
  const text = useText(messages);
  const language = useLanguage();
  const format = useFormat();
  return (
    <div className={classes.charts}>
      {props.figures.distribution.map(({ partId, total, counts }) => {
        const part = props.round.parts.find((each) => each.partId === partId);
        if (!part) return null;
        const title = inLanguage(part.title, language);
        const passMark = passMarkOf(total, part.passPercent.value);
        const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
        const facts = {
          part: title,
          count: format.number(sum(counts)),
          passed: format.number(sum(counts.slice(passMark))),
          mark: passMark,
          total,
        };
        return (
          <section key={partId} aria-label={title}>
            <Text size="sm" fw={600}>
              {title}
            </Text>
            <Histogram
              id={`spread-${partId}`}
              bins={histogramBins(counts, total, passMark)}
              passMark={passMark}
              words={{
                alternative: text('histogramAlt', facts),
                markLabel: text('passMark', facts),
                valueHead: text('correctAnswers'),
                countHead: text('candidates'),
                showNumbers: text('showNumbers'),
              }}
            />
          </section>
        );
      })}
    </div>
  );
}
