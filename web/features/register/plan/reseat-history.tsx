import { Stack, Text, Title } from '@mantine/core';
import type { Exam } from '../../../../shared/exam/exam.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { MovesTable } from './moves-table.tsx';
import { planningMessages } from './planning-messages.ts';
import { useReseatings } from './planning-queries.ts';

/** The re-seatings of a part with who moved, the latest first. */
export function ReseatHistory({ exam, partId }: { readonly exam: Exam; readonly partId: string }) {
  const text = useText(planningMessages);
  const format = useFormat();
  const query = useReseatings(exam, partId);
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h3">
        {text('history')}
      </Title>
      <Asked query={query}>
        {({ reseatings }) =>
          reseatings.map(({ sequence, at, by, reason, moves }) => {
            const line = text('historyLine', {
              time: format.dateTime(at),
              by,
              count: moves.length,
              reason,
            });
            return (
              <div key={sequence}>
                <Text size="sm" mb={4}>
                  {line}
                </Text>
                <MovesTable exam={exam} moves={moves} caption={line} />
              </div>
            );
          })
        }
      </Asked>
    </Stack>
  );
}
