import {
  Alert,
  Anchor,
  Button,
  Grid,
  Paper,
  SegmentedControl,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { lockStanding } from '../../../shared/paper/lock-standing.ts';
import { paperContract } from '../../../shared/paper/paper-contract.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { AskFirst } from '../../ui/staff/ask-first.tsx';
import { Icon } from '../../ui/staff/icon.tsx';
import { JobStatus } from '../../ui/staff/job-status.tsx';
import { notify } from '../../ui/staff/notices.ts';
import { paths } from '../../ui/staff/paths.ts';
import { StatePill } from '../../ui/staff/state-pill.tsx';
import { useFollowedJob } from '../../ui/staff/use-followed-job.ts';
import type { ComputerPart } from '../exam/computer-parts.ts';
import { type OpenExam, useRefreshExam } from '../exam/exam-queries.ts';
import { LockCard } from './lock-card.tsx';
import { LockForm } from './lock-form.tsx';
import { lockMessages } from './lock-messages.ts';
import { paperMessages } from './paper-messages.ts';
import { sealConditions } from './seal-conditions.ts';
import { SealSummary } from './seal-summary.tsx';
import { SealWarnings } from './seal-warnings.tsx';

/** A bank may be locked before candidates have numbers and seats. */
const lockable: readonly string[] = ['condNumbers', 'condSeats'];

/** What is checked before sealing, what will be sealed, and sealing itself with its progress. */
export function SealPart(props: {
  readonly exam: OpenExam;
  readonly part: ComputerPart;
  readonly maySeal: boolean;
}) {
  const text = useText(paperMessages);
  const language = useLanguage();
  const { exam, part } = props;
  const { examId } = exam;
  const { partId } = part.state;
  const lockText = useText(lockMessages);
  const locks = part.state.locks ?? [];
  const [way, setWay] = useState<'shares' | 'direct'>('shares');
  const [asking, setAsking] = useState(false);
  const refresh = useRefreshExam(examId);
  const work = useFollowedJob(
    (api, _: undefined) => api.call(paperContract.seal, { params: { examId, partId } }),
    () => {
      refresh();
      notify(text('sealedNow'));
    },
  );
  const conditions = sealConditions(exam, partId, Date.now());
  const title = inLanguage(part.rule.title, language);
  /** The lock that can be made next: the official one first, or anew where it can be opened no more. */
  const missingUse = (['official', 'backup'] as const).find(
    (use) => !locks.some((lock) => lock.use === use && lockStanding(lock) !== 'dead'),
  );
  return (
    <Stack gap="sm">
      <Text maw="75ch">{text('sealIntro')}</Text>
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Paper className="card" p="md" h="100%">
            <Title order={3} mb="xs">
              {text('checklist')}
            </Title>
            <ul className="checklist">
              {conditions.map(({ key, step, met }) => (
                <li key={key}>
                  <StatePill tone={met ? 'good' : 'warn'}>{text(met ? 'met' : 'unmet')}</StatePill>
                  <span>{text(key)}</span>
                  {!met && (
                    <Anchor
                      component={Link}
                      to={paths.examStep(examId, step)}
                      size="sm"
                      aria-label={`${text('toStep')}: ${text(key)}`}
                    >
                      {text('toStep')}
                    </Anchor>
                  )}
                </li>
              ))}
            </ul>
          </Paper>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <SealSummary exam={exam} part={part} />
        </Grid.Col>
      </Grid>
      <Alert
        color="blue"
        icon={<Icon name="info" />}
        title={text('commitments')}
        c="dark.9"
        styles={{ title: { color: '#0f4478' } }}
      >
        {text('commitmentsText')}
      </Alert>
      {props.maySeal && part.state.blueprint && (
        <SealWarnings examId={examId} partId={partId} blueprint={part.state.blueprint} />
      )}
      {locks.map((lock) => (
        <LockCard
          key={lock.lockId}
          exam={exam}
          partId={partId}
          lock={lock}
          title={title}
          maySeal={props.maySeal}
          sealed={false}
        />
      ))}
      {props.maySeal && locks.length === 0 && (
        <SegmentedControl
          aria-label={lockText('way')}
          style={{ alignSelf: 'flex-start' }}
          value={way}
          onChange={(value) => setWay(value === 'direct' ? 'direct' : 'shares')}
          data={[
            { value: 'shares', label: lockText('wayShares') },
            { value: 'direct', label: lockText('wayDirect') },
          ]}
        />
      )}
      {props.maySeal && missingUse && (locks.length > 0 || way === 'shares') && (
        <LockForm
          key={missingUse}
          examId={examId}
          partId={partId}
          use={missingUse}
          disabled={!conditions.every(({ key, met }) => met || lockable.includes(key))}
        />
      )}
      <JobStatus followed={work} />
      {props.maySeal && locks.length === 0 && way === 'direct' && (
        <Button
          style={{ alignSelf: 'flex-start' }}
          size="md"
          leftSection={<Icon name="seal" />}
          disabled={!conditions.every(({ met }) => met)}
          loading={work.sending || work.running}
          onClick={() => setAsking(true)}
        >
          {text('seal')}
        </Button>
      )}
      <AskFirst
        opened={asking}
        title={text('confirmTitle', { part: title })}
        confirm={text('seal')}
        grave
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          work.start(undefined);
        }}
      >
        <Text size="sm">{text('confirmText')}</Text>
      </AskFirst>
    </Stack>
  );
}
