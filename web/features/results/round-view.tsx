import { Text } from '@mantine/core';
import { resultsContract } from '../../../shared/results/results-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { SectionCard } from '../../ui/live/section-card.tsx';
import { useAnswer } from '../../ui/live/use-answer.ts';
import { FigureCards } from './figure-cards.tsx';
import { messages } from './messages.ts';
import { PartHistograms } from './part-histograms.tsx';
import { PositionBars } from './position-bars.tsx';
import { ResultsList } from './results-list.tsx';
import { RoundActions } from './round-actions.tsx';
import type { RoundProps } from './round-props.ts';
import { RoundSteps } from './round-steps.tsx';

/** One round: how far its results have come, what is to be done, its figures and its list. */
export function RoundView({ exam, round }: RoundProps) {
  const text = useText(messages);
  const api = useStaffApi();
  const { examId } = exam;
  const { roundId } = round;
  const state = exam.results.find((each) => each.roundId === roundId);
  const { data: figures, error } = useAnswer(
    ['exam', examId, 'round', roundId, 'figures', state?.version],
    () => api.call(resultsContract.figures, { params: { examId, roundId } }),
    { enabled: state !== undefined },
  );
  return (
    <>
      <SectionCard title={text('steps')}>
        <RoundSteps state={state} />
        <RoundActions exam={exam} round={round} state={state} candidates={figures?.candidates} />
      </SectionCard>
      {!state && <Text>{text('notYet')}</Text>}
      <RefusalAlert error={error} />
      {state && figures && (
        <SectionCard title={text('figures')}>
          <FigureCards figures={figures} />
          <PartHistograms round={round} figures={figures} />
        </SectionCard>
      )}
      {state && figures && <PositionBars exam={exam} round={round} figures={figures} />}
      {state && <ResultsList exam={exam} round={round} version={state.version} />}
    </>
  );
}
