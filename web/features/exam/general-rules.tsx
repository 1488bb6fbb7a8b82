import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { rulesMessages } from './rules-messages.ts';
import { type ValueLine, ValueLines } from './value-lines.tsx';

/** What holds for all rounds: clock, late admission, late answers, bank, immediate result, ranking, priority. */
export function GeneralRules({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const text = useText(rulesMessages);
  const language = useLanguage();
  const format = useFormat();
  const yesNo = (value: boolean) => text(value ? 'yes' : 'no');
  const { ranking } = ruleSet;
  const lines: ValueLine[] = [
    {
      label: text('clock'),
      shown: text(`clock_${ruleSet.clock.value}`),
      source: ruleSet.clock,
    },
    {
      label: text('late'),
      shown: ruleSet.lateAdmission.value
        .map(({ upToMinutes, limitMinutes }) =>
          text('lateRow', { upTo: upToMinutes, limit: limitMinutes }),
        )
        .join('; '),
      source: ruleSet.lateAdmission,
    },
    {
      label: text('lateAnswers'),
      shown: text(`lateAnswers_${ruleSet.lateAnswers.value}`),
      source: ruleSet.lateAnswers,
    },
    {
      label: text('bankRatio'),
      shown: text('bankRatioValue', { ratio: ruleSet.bankRatio.value }),
      source: ruleSet.bankRatio,
    },
    ...ruleSet.rounds
      .filter((round) => round.delivery === 'computer')
      .map((round) => ({
        label: text('immediate', { round: inLanguage(round.title, language) }),
        shown: yesNo(round.immediateResult.value),
        source: round.immediateResult,
      })),
    ...(ranking
      ? [
          {
            label: text('maximumScore'),
            shown: format.number(ranking.maximumScore.value),
            source: ranking.maximumScore,
          },
          {
            label: text('floorPercent'),
            shown: `${format.number(ranking.floorPercent.value)}%`,
            source: ranking.floorPercent,
          },
          {
            label: text('addsPriority'),
            shown: yesNo(ranking.addsPriority.value),
            source: ranking.addsPriority,
          },
          {
            label: text('decimals'),
            shown: String(ranking.decimals.value),
            source: ranking.decimals,
          },
          {
            label: text('ties'),
            shown: ranking.ties.value.map((step) => text(step)).join(' → '),
            source: ranking.ties,
          },
        ]
      : []),
    ...ruleSet.priorityGrounds.map((ground) => ({
      label: `${text('priority')} ${ground.code}`,
      shown: `+${format.number(ground.points.value)} – ${inLanguage(ground.title, language)}`,
      source: ground.points,
    })),
    { label: text('remark'), shown: yesNo(ruleSet.remark.value), source: ruleSet.remark },
  ];
  return <ValueLines lines={lines} />;
}
