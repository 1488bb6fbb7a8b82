import { sanction } from '../../../shared/exam/sanction.ts';
import type { SanctionRules } from '../../../shared/exam/sanction-rules.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { rulesMessages } from './rules-messages.ts';
import { type ValueLine, ValueLines } from './value-lines.tsx';

/** How a rule set deals with violations: cases, who decides, what is taken. */
export function SanctionValues({ rules }: { readonly rules: SanctionRules }) {
  const text = useText(rulesMessages);
  const language = useLanguage();
  const format = useFormat();
  const lines = sanction.options.flatMap((kind): ValueLine[] => {
    const { grounds, decider } = rules[kind];
    const word = { sanction: text(kind) };
    const taken =
      kind === 'reprimand' || kind === 'warning'
        ? [
            {
              label: text('deductionOf', word),
              shown: rules[kind].deductionPercent
                ? `${format.number(rules[kind].deductionPercent.value)}%`
                : text('noDeduction'),
              source: rules[kind].deductionPercent ?? {
                basis: text('noDeductionWhy'),
                certainty: 'council' as const,
              },
            },
          ]
        : [];
    return [
      {
        label: text('groundsOf', word),
        shown:
          grounds.value.map(({ title }) => inLanguage(title, language)).join('; ') ||
          text('noGrounds'),
        source: grounds,
      },
      { label: text('deciderOf', word), shown: text(decider.value), source: decider },
      ...taken,
    ];
  });
  const yesNo = (value: boolean) => text(value ? 'yes' : 'no');
  return (
    <ValueLines
      lines={[
        ...lines,
        {
          label: text('witnessesOnRefusal'),
          shown: yesNo(rules.witnessesOnRefusal.value),
          source: rules.witnessesOnRefusal,
        },
        { label: text('escalates'), shown: yesNo(rules.escalates.value), source: rules.escalates },
        {
          label: text('deductionActsOn'),
          shown: text(`actsOn_${rules.deductionActsOn.value}`),
          source: rules.deductionActsOn,
        },
      ]}
    />
  );
}
