import { Alert, Button, Group, Paper, Table, Title } from '@mantine/core';
import { useState } from 'react';
import type { BankLock } from '../../../shared/paper/bank-lock.ts';
import { lockContract } from '../../../shared/paper/lock-contract.ts';
import { lockStanding } from '../../../shared/paper/lock-standing.ts';
import { opensFrom } from '../../../shared/paper/opens-from.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { CopyableCode } from '../../ui/staff/copyable-code.tsx';
import { Icon } from '../../ui/staff/icon.tsx';
import { SaveFileButton } from '../../ui/staff/save-file-button.tsx';
import { StatePill } from '../../ui/staff/state-pill.tsx';
import type { OpenExam } from '../exam/exam-queries.ts';
import { HandOverShare } from './hand-over-share.tsx';
import { lockMessages } from './lock-messages.ts';
import { OpeningCeremony } from './opening-ceremony.tsx';
import { paperMessages } from './paper-messages.ts';
import { ReportLostShare } from './report-lost-share.tsx';

const tones = { handingOver: 'warn', locked: 'good', dead: 'bad', opened: 'info' } as const;

/** One lock: what was committed to, who holds its shares, and opening it. */
export function LockCard(props: {
  readonly exam: OpenExam;
  readonly partId: string;
  readonly lock: BankLock;
  readonly title: string;
  readonly maySeal: boolean;
  readonly sealed: boolean;
}) {
  const text = useText(lockMessages);
  const papers = useText(paperMessages);
  const format = useFormat();
  const { exam, lock, partId, maySeal } = props;
  const place = { examId: exam.examId, partId, lockId: lock.lockId };
  const [giving, setGiving] = useState<string>();
  const [losing, setLosing] = useState<string>();
  const standing = lockStanding(lock);
  const from = opensFrom(exam, partId, lock);
  return (
    <Paper className="card" p="md">
      <Group justify="space-between" mb="xs">
        <Title order={3}>
          <Icon name="lock" size={20} /> {text(lock.use)}
        </Title>
        <StatePill tone={tones[standing]}>{text(standing)}</StatePill>
      </Group>
      {standing === 'dead' && !props.sealed && (
        <Alert role="alert" color="red" mb="sm" icon={<Icon name="alert" />}>
          {text('deadText', { threshold: lock.threshold })}
        </Alert>
      )}
      <dl className="facts">
        <dt>{text('lockedAt')}</dt>
        <dd className="numeric">
          {format.dateTime(lock.at)} · {lock.by}
        </dd>
        <dt>{text('needed')}</dt>
        <dd>{text('neededValue', { threshold: lock.threshold, count: lock.holders.length })}</dd>
        <dt>{text('opensFrom')}</dt>
        <dd className="numeric">{from === undefined ? '–' : format.dateTime(from)}</dd>
        <dt>{text('refusals')}</dt>
        <dd className="numeric">{format.number(lock.refusals.length)}</dd>
        <dt>{papers('secretCommitment')}</dt>
        <dd>
          <CopyableCode value={lock.secretCommitment} what={papers('secretCommitment')} />
        </dd>
        <dt>{papers('bankCommitment')}</dt>
        <dd>
          <CopyableCode value={lock.bankCommitment} what={papers('bankCommitment')} />
        </dd>
      </dl>
      <Table mt="sm" maw={760}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text('holder')}</Table.Th>
            <Table.Th>{text('state')}</Table.Th>
            {maySeal && <Table.Th>{text('action')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lock.holders.map(({ name, handedOverAt, lost }) => (
            <Table.Tr key={name}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>
                {lost ? (
                  <StatePill tone="bad">{text('lost')}</StatePill>
                ) : handedOverAt === undefined ? (
                  <StatePill tone="warn">{text('waits')}</StatePill>
                ) : (
                  <StatePill tone="good">{text('has')}</StatePill>
                )}
              </Table.Td>
              {maySeal && (
                <Table.Td>
                  {handedOverAt === undefined ? (
                    <Button
                      size="xs"
                      aria-label={`${text('give')}: ${name}`}
                      onClick={() => setGiving(name)}
                    >
                      {text('give')}
                    </Button>
                  ) : (
                    !lost &&
                    !lock.opened &&
                    !props.sealed && (
                      <Button
                        size="xs"
                        variant="default"
                        aria-label={`${text('report')}: ${name}`}
                        onClick={() => setLosing(name)}
                      >
                        {text('report')}
                      </Button>
                    )
                  )}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group mt="sm">
        <SaveFileButton
          size="xs"
          label={text('record')}
          describe={text(lock.use)}
          fetchFile={(api) => api.call(lockContract.record, { params: place })}
        />
      </Group>
      {maySeal && !props.sealed && (standing === 'locked' || standing === 'opened') && (
        <OpeningCeremony examId={exam.examId} partId={partId} lock={lock} title={props.title} />
      )}
      {giving && (
        <HandOverShare place={place} holder={giving} onClose={() => setGiving(undefined)} />
      )}
      {losing && (
        <ReportLostShare place={place} holder={losing} onClose={() => setLosing(undefined)} />
      )}
    </Paper>
  );
}
