import { Alert, Anchor, List, Paper, Stack, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { CopyableCode } from '../../ui/staff/copyable-code.tsx';
import { Icon } from '../../ui/staff/icon.tsx';
import { paths } from '../../ui/staff/paths.ts';
import type { ComputerPart } from '../exam/computer-parts.ts';
import type { OpenExam } from '../exam/exam-queries.ts';
import { useMay } from '../organisation/organisation-queries.ts';
import { LockCard } from './lock-card.tsx';
import { paperMessages } from './paper-messages.ts';

/** The seal of a part: who, when, the published commitments, and what to do now. */
export function SealedPart({
  exam,
  part,
}: {
  readonly exam: OpenExam;
  readonly part: ComputerPart;
}) {
  const text = useText(paperMessages);
  const format = useFormat();
  const language = useLanguage();
  const may = useMay();
  const { seal, roundId } = part.state;
  if (!seal) return null;
  const { examId } = exam;
  const ways = [
    { to: paths.seats(examId), label: text('toCodes'), open: may('admission.issue', exam) },
    { to: paths.rooms, label: text('toMonitor'), open: may('room.watch', exam) },
    {
      to: paths.results(examId, roundId),
      label: text('toResults'),
      open: may('results.read', exam),
    },
    { to: paths.audit(examId), label: text('toAudit'), open: may('audit.read', exam) },
  ].filter(({ open }) => open);
  return (
    <Stack gap="sm">
      <Paper className="card" p="md">
        <Title order={3} mb="xs">
          <Icon name="seal" size={20} /> {text('sealedTitle')}
        </Title>
        <dl className="facts">
          <dt>{text('sealedAt')}</dt>
          <dd className="numeric">{format.dateTime(seal.at)}</dd>
          <dt>{text('sealedBy')}</dt>
          <dd>{seal.by}</dd>
          <dt>{text('sittings')}</dt>
          <dd className="numeric">{format.number(seal.sittings)}</dd>
          <dt>{text('secretCommitment')}</dt>
          <dd>
            <CopyableCode value={seal.secretCommitment} what={text('secretCommitment')} />
          </dd>
          <dt>{text('bankCommitment')}</dt>
          <dd>
            <CopyableCode value={seal.bankCommitment} what={text('bankCommitment')} />
          </dd>
        </dl>
      </Paper>
      <Alert
        color="blue"
        icon={<Icon name="info" />}
        title={text('commitments')}
        c="dark.9"
        styles={{ title: { color: '#0f4478' } }}
      >
        {text('commitmentsText')}
      </Alert>
      {(part.state.locks ?? [])
        .filter(({ lockId }) => lockId === seal.lockId)
        .map((lock) => (
          <LockCard
            key={lock.lockId}
            exam={exam}
            partId={part.state.partId}
            lock={lock}
            title={inLanguage(part.rule.title, language)}
            maySeal={false}
            sealed
          />
        ))}
      {ways.length > 0 && (
        <Paper className="card" p="md">
          <Title order={3} mb="xs">
            {text('next')}
          </Title>
          <List>
            {ways.map(({ to, label }) => (
              <List.Item key={to}>
                <Anchor component={Link} to={to}>
                  {label}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </Paper>
      )}
    </Stack>
  );
}
