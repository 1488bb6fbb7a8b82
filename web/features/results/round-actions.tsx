import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { RoundResultState } from '../../../shared/exam/exam.ts';
import { resultsContract } from '../../../shared/results/results-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { JobLine } from '../../ui/live/job-line.tsx';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { useAccess } from '../../ui/live/use-access.ts';
import { useCommand } from '../../ui/live/use-answer.ts';
import { useFollowedJob } from '../../ui/live/use-followed-job.ts';
import { messages } from './messages.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { type Offer, roundBars } from './round-bars.ts';
import type { RoundProps } from './round-props.ts';
import { UndecidedLinks } from './undecided-links.tsx';

interface RoundActionsProps extends RoundProps {
  readonly state: RoundResultState | undefined;
  readonly candidates: number | undefined;
}

const barOf = (offer: Offer) => (offer.shown ? offer.barredBy : undefined);

/** Prepare, approve, publish: each with the reason beside it when this person may not. */
export function RoundActions({ exam, round, state, candidates }: RoundActionsProps) {
  const text = useText(messages);
  const api = useStaffApi();
  const { me, mayAt } = useAccess();
  const { examId, organisationId } = exam;
  const params = { examId, roundId: round.roundId };
  const changes = [['exam', examId]];
  const [confirming, setConfirming] = useState(false);
  const { job, running, error, follow } = useFollowedJob(changes);
  const prepare = useCommand(() => api.call(resultsContract.prepare, { params }));
  const body = { version: state?.version ?? 0 };
  const approve = useCommand(() => api.call(resultsContract.approve, { params, body }), changes);
  const publish = useCommand(() => api.call(resultsContract.publish, { params, body }), changes);
  const offers = roundBars(
    state,
    (action) => mayAt(action, { organisationId, examId }),
    me?.subject,
  );
  const refusal = prepare.error ?? approve.error ?? publish.error ?? error;
  const reasons = me ? Object.values(offers).flatMap((offer) => barOf(offer) ?? []) : [];

  return (
    <>
      <Group gap="xs" mt="sm">
        {offers.prepare.shown && (
          <Button
            size="sm"
            variant={state ? 'default' : 'filled'}
            disabled={offers.prepare.barredBy !== undefined}
            loading={prepare.isPending || running}
            onClick={() => prepare.mutate(undefined, { onSuccess: ({ jobId }) => follow(jobId) })}
          >
            {text(state ? 'prepareAgain' : 'prepare')}
          </Button>
        )}
        {offers.approve.shown && (
          <Button
            size="sm"
            disabled={offers.approve.barredBy !== undefined || running}
            loading={approve.isPending}
            onClick={() => approve.mutate()}
          >
            {text('approve')}
          </Button>
        )}
        {offers.publish.shown && (
          <Button
            size="sm"
            disabled={offers.publish.barredBy !== undefined || running}
            onClick={() => setConfirming(true)}
          >
            {text('publish')}
          </Button>
        )}
        {reasons.map((reason) => (
          <Text key={reason} size="sm" c="dark.4">
            {text(reason)}
          </Text>
        ))}
      </Group>
      {running && <JobLine job={job} label={text('preparing')} />}
      <RefusalAlert error={refusal} />
      <UndecidedLinks exam={exam} round={round} refusal={refusal} />
      <PublishDialog
        opened={confirming}
        round={round}
        candidates={candidates}
        publishing={publish.isPending}
        onClose={() => setConfirming(false)}
        onConfirm={() => publish.mutate(undefined, { onSettled: () => setConfirming(false) })}
      />
    </>
  );
}
