import type { PublicResult } from '../../../shared/results/public-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { SummaryList } from '../../ui/summary-list.tsx';
import { messages } from './messages.ts';

/** Score, priority, total and rank of a candidate who was ranked. */
export function RankingFacts(props: { readonly ranking: NonNullable<PublicResult['ranking']> }) {
  const text = useText(messages);
  const format = useFormat();
  const { score, priorityPoints, total, rank, quota } = props.ranking;
  return (
    <section>
      <h2>{text('rankingTitle')}</h2>
      <SummaryList
        rows={[
          [text('score'), format.number(score)],
          [text('priority'), format.number(priorityPoints)],
          [text('total'), format.number(total)],
          [text('rank'), rank === undefined ? undefined : text('rankOf', { rank, quota })],
        ]}
      />
    </section>
  );
}
