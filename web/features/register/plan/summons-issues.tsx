import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../../shared/exam/exam.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { StatePill } from '../../../ui/staff/state-pill.tsx';
import { printsMessages } from './prints-messages.ts';
import { SummonsFiles } from './summons-files.tsx';

/** The summons issued so far, the latest first, each with its files as they were. */
export function SummonsIssues({ exam }: { readonly exam: Exam }) {
  const text = useText(printsMessages);
  const format = useFormat();
  const [open, setOpen] = useState<string>();
  const issues = (exam.summons ?? []).toReversed();
  if (issues.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {text('notIssued')}
      </Text>
    );
  return (
    <Stack gap="xs">
      <Title order={3} size="1rem">
        {text('issues')}
      </Title>
      {issues.map((each) => {
        const line = text('issuedLine', {
          time: format.dateTime(each.at),
          by: each.by,
          count: each.candidates,
          version: each.version,
        });
        const isOpen = open === each.printId;
        return (
          <Stack key={each.sequence} gap="xs">
            <Group justify="space-between">
              <Group gap="sm">
                <Text size="sm">
                  {line} – {text(`scope_${each.scope}`)}
                </Text>
                <StatePill tone={each.withdrawn ? 'quiet' : 'good'}>
                  {text(each.withdrawn ? 'withdrawn' : 'inForce')}
                </StatePill>
              </Group>
              <Button
                size="xs"
                variant="subtle"
                aria-expanded={isOpen}
                aria-label={`${text(isOpen ? 'hideFiles' : 'showFiles')}: ${line}`}
                onClick={() => setOpen(isOpen ? undefined : each.printId)}
              >
                {text(isOpen ? 'hideFiles' : 'showFiles')}
              </Button>
            </Group>
            {isOpen && <SummonsFiles examId={exam.examId} printId={each.printId} />}
          </Stack>
        );
      })}
    </Stack>
  );
}
