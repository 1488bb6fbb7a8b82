import { Button, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { StatePill } from '../../ui/staff/state-pill.tsx';
import type { ComputerPart } from '../exam/computer-parts.ts';
import { useExamChange } from '../exam/exam-queries.ts';
import { partCapacity } from './part-capacity.ts';
import { SeatingFacts } from './plan/seating-facts.tsx';
import { type ChosenRule, SeatingRuleChoice } from './plan/seating-rule-choice.tsx';
import { registerMessages } from './register-messages.ts';

/** Seats everybody who sits the part; shows beforehand whether there are seats enough. */
export function SeatPart({ exam, part }: { readonly exam: Exam; readonly part: ComputerPart }) {
  const text = useText(registerMessages);
  const language = useLanguage();
  const { examId } = exam;
  const { partId, seating, seal } = part.state;
  const [rule, setRule] = useState<ChosenRule>({
    order: part.state.seatingRule?.order ?? 'byNumber',
    mixed: part.state.seatingRule?.mixed ?? false,
  });
  const seat = useExamChange(examId, (api, body: ChosenRule) =>
    api.call(registerContract.seat, { params: { examId, partId }, body }),
  );
  const mayChange = !seal && !part.state.told;
  const needed = exam.register?.count ?? 0;
  const available = partCapacity(exam, partId);
  return (
    <Paper className="card" p="sm">
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Group gap="sm">
            <Text size="sm" className="numeric" fw={600}>
              {seating
                ? text('seatedAll', { count: seating.count })
                : text('needed', { needed, available })}
            </Text>
            {!seating && available < needed && (
              <StatePill tone="warn">{text('shortage', { missing: needed - available })}</StatePill>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {text('seatHint')}
          </Text>
          {seating && <SeatingFacts part={part.state} />}
        </div>
        {mayChange && (
          <Button
            variant={seating ? 'default' : 'filled'}
            loading={seat.isPending}
            onClick={() =>
              seat.mutate(rule, {
                onSuccess: () =>
                  notify(text('seated', { part: inLanguage(part.rule.title, language) })),
              })
            }
          >
            {text(seating ? 'seatAgain' : 'seat')}
          </Button>
        )}
      </Group>
      {mayChange && <SeatingRuleChoice rule={rule} onChange={setRule} />}
      <RefusalNotice error={seat.error} />
    </Paper>
  );
}
