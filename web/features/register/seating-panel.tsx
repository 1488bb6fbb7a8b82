import { Button, Group, Stack, Text } from '@mantine/core';
import type { Exam } from '../../../shared/exam/exam.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { Panel } from '../../ui/staff/panel.tsx';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { useCommand } from '../../ui/staff/use-answer.ts';
import { useMe } from '../../ui/staff/use-me.ts';
import { messages } from './messages.ts';
import { SeatTable } from './seat-table.tsx';

/** Seats of one part: seat everybody by number, then see who sits where, session by session. */
export function SeatingPanel({ exam, partId }: { readonly exam: Exam; readonly partId: string }) {
  const api = useStaffApi();
  const text = useText(messages);
  const format = useFormat();
  const language = useLanguage();
  const { mayAt } = useMe();
  const part = exam.parts.find((each) => each.partId === partId);
  const rule = exam.ruleSet.rounds
    .flatMap((round) => round.parts)
    .find((each) => each.partId === partId);
  const seat = useCommand(
    () => api.call(registerContract.seat, { params: { examId: exam.examId, partId } }),
    [
      ['exam', exam.examId],
      ['seating', exam.examId],
    ],
  );
  const open = part && !part.seal && mayAt('seating.plan', exam);
  return (
    <Panel
      title={text('seating', { part: rule ? inLanguage(rule.title, language) : partId })}
      hint={
        part?.seating
          ? text('seated', { count: format.number(part.seating.count) })
          : text('notSeated')
      }
      actions={
        open ? (
          <Button
            size="xs"
            variant={part.seating ? 'default' : 'filled'}
            loading={seat.isPending}
            onClick={() => seat.mutate()}
          >
            {text(part.seating ? 'seatAgain' : 'seatNow')}
          </Button>
        ) : null
      }
    >
      <ProblemAlert error={seat.error} />
      {part?.seating ? (
        <Stack>
          {exam.sessions
            .filter((session) => session.partId === partId)
            .map((session) => (
              <SeatTable key={session.sessionId} exam={exam} session={session} />
            ))}
        </Stack>
      ) : (
        <Group>
          <Text size="sm">{text('numberHint')}</Text>
        </Group>
      )}
    </Panel>
  );
}
