import { Group, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import type { Position } from '../../../shared/exam/position.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { DataTable } from '../../ui/staff/data-table.tsx';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { uiMessages } from '../../ui/staff/ui-messages.ts';
import { EditOrRemove } from './edit-or-remove.tsx';
import { examMessages } from './exam-messages.ts';
import { useExamChange } from './exam-queries.ts';
import { planMessages } from './plan-messages.ts';
import { type PositionDraft, PositionForm } from './position-form.tsx';
import { useOpenExam } from './use-open-exam.ts';

/** Job positions with their quotas. Removing is possible until a register exists, and can be undone. */
export function PositionsPage() {
  const text = useText(planMessages);
  const words = useText(examMessages);
  const ui = useText(uiMessages);
  const { exam, may } = useOpenExam();
  const { examId } = exam;
  const [editing, setEditing] = useState<Position>();
  const add = useExamChange(examId, (api, body: PositionDraft) =>
    api.call(examContract.addPosition, { params: { examId }, body }),
  );
  const set = useExamChange(examId, (api, { positionId, ...body }: Position) =>
    api.call(examContract.setPosition, { params: { examId, positionId }, body }),
  );
  const remove = useExamChange(examId, (api, { positionId }: Position) =>
    api.call(examContract.removePosition, { params: { examId, positionId } }),
  );
  const mayEdit = may('exam.configure');
  const removeWithUndo = (position: Position) => {
    const { positionId: _, ...draft } = position;
    remove.mutate(position, {
      onSuccess: () => notify(words('removed', { name: position.code }), () => add.mutate(draft)),
    });
  };
  const quota = exam.positions.reduce((sum, each) => sum + each.quota, 0);
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="baseline">
        <Title order={2}>{text('positions')}</Title>
        <Text size="sm" c="dimmed" className="numeric">
          {text('quotaTotal', { count: exam.positions.length, quota })}
        </Text>
      </Group>
      <RefusalNotice error={add.error ?? set.error ?? remove.error} />
      {mayEdit && (
        <Paper className="card" p="sm">
          <PositionForm
            action={text('addPosition')}
            busy={add.isPending}
            onSubmit={(draft, done) => add.mutate(draft, { onSuccess: done })}
          />
        </Paper>
      )}
      <DataTable<Position>
        caption={text('positions')}
        rows={exam.positions}
        rowKey={(position) => position.positionId}
        empty={text('noPositions')}
        columns={[
          {
            key: 'code',
            title: text('code'),
            sortBy: (each) => each.code,
            cell: (each) => <strong>{each.code}</strong>,
          },
          {
            key: 'title',
            title: text('positionTitle'),
            sortBy: (each) => each.title,
            cell: (each) => each.title,
          },
          {
            key: 'positionGroup',
            title: text('positionGroup'),
            sortBy: (each) => each.group ?? '',
            cell: (each) => each.group,
          },
          {
            key: 'agency',
            title: text('agency'),
            sortBy: (each) => each.agency,
            cell: (each) => each.agency,
          },
          {
            key: 'quota',
            title: text('quota'),
            numeric: true,
            sortBy: (each) => each.quota,
            cell: (each) => each.quota,
          },
          ...(mayEdit
            ? [
                {
                  key: 'actions',
                  title: words('actions'),
                  numeric: true,
                  cell: (each: Position) => (
                    <EditOrRemove
                      name={each.code}
                      onEdit={() => setEditing(each)}
                      onRemove={exam.register ? undefined : () => removeWithUndo(each)}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      {mayEdit && exam.register && (
        <Text size="sm" c="dimmed">
          {text('registerBlocks')}
        </Text>
      )}
      <Modal
        opened={editing !== undefined}
        onClose={() => setEditing(undefined)}
        title={words('editOf', { name: editing?.code ?? '' })}
        size="xl"
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <RefusalNotice error={set.error} />
        {editing && (
          <PositionForm
            start={editing}
            action={words('save')}
            busy={set.isPending}
            onSubmit={(draft) =>
              set.mutate(
                { positionId: editing.positionId, ...draft },
                { onSuccess: () => setEditing(undefined) },
              )
            }
          />
        )}
      </Modal>
    </Stack>
  );
}
