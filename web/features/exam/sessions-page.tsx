import { Alert, Anchor, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import type { Session } from '../../../shared/exam/session.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { notify } from '../../ui/staff/notices.ts';
import { paths } from '../../ui/staff/paths.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { uiMessages } from '../../ui/staff/ui-messages.ts';
import { computerParts } from './computer-parts.ts';
import { examMessages } from './exam-messages.ts';
import { useExamChange } from './exam-queries.ts';
import { HandOverOrder } from './hand-over-order.tsx';
import { planMessages } from './plan-messages.ts';
import { type SessionDraft, SessionForm } from './session-form.tsx';
import { SessionsTable } from './sessions-table.tsx';
import { useOpenExam } from './use-open-exam.ts';

/** When which part is sat in which rooms. Fixed for a part once its candidates have seats. */
export function SessionsPage() {
  const text = useText(planMessages);
  const words = useText(examMessages);
  const ui = useText(uiMessages);
  const { exam, may } = useOpenExam();
  const { examId } = exam;
  const [editing, setEditing] = useState<Session>();
  const add = useExamChange(examId, (api, body: SessionDraft) =>
    api.call(examContract.addSession, { params: { examId }, body }),
  );
  const set = useExamChange(examId, (api, { sessionId, ...body }: Session) =>
    api.call(examContract.setSession, {
      params: { examId, sessionId },
      body,
    }),
  );
  const remove = useExamChange(examId, (api, { sessionId }: Session) =>
    api.call(examContract.removeSession, { params: { examId, sessionId } }),
  );
  const mayEdit = may('exam.configure');
  const isOpen = computerParts(exam).some(({ state }) => state.held && !state.seal);
  const removeWithUndo = (session: Session) => {
    const { sessionId: _, ...draft } = session;
    remove.mutate(session, {
      onSuccess: () => notify(words('removed', { name: draft.name }), () => add.mutate(draft)),
    });
  };
  return (
    <Stack gap="sm">
      <Title order={2}>{text('sessions')}</Title>
      <RefusalNotice error={add.error ?? set.error ?? remove.error} />
      {mayEdit && exam.rooms.length === 0 && (
        <Alert color="yellow" c="dark.9">
          {text('noRoomsYet')}{' '}
          <Anchor component={Link} to={paths.examStep(examId, 'phong-thi')}>
            {text('addRoom')}
          </Anchor>
        </Alert>
      )}
      {mayEdit && isOpen && exam.rooms.length > 0 && (
        <Paper className="card" p="sm">
          <SessionForm
            // After adding, the form starts anew: next number, same day is typed again on purpose.
            key={exam.sessions.length}
            exam={exam}
            action={text('addSession')}
            busy={add.isPending}
            onSubmit={(draft) =>
              add.mutate(draft, {
                onSuccess: () => notify(words('added', { name: draft.name })),
              })
            }
          />
        </Paper>
      )}
      <SessionsTable exam={exam} mayEdit={mayEdit} onEdit={setEditing} onRemove={removeWithUndo} />
      {mayEdit && (
        <Text size="sm" c="dimmed">
          {text('seatedBlocks')}
        </Text>
      )}
      <HandOverOrder />
      <Modal
        opened={editing !== undefined}
        onClose={() => setEditing(undefined)}
        title={words('editOf', { name: editing?.name ?? '' })}
        size="xl"
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <RefusalNotice error={set.error} />
        {editing && (
          <SessionForm
            exam={exam}
            start={editing}
            action={words('save')}
            busy={set.isPending}
            onSubmit={(draft) =>
              set.mutate(
                { sessionId: editing.sessionId, ...draft },
                { onSuccess: () => setEditing(undefined) },
              )
            }
          />
        )}
      </Modal>
    </Stack>
  );
}
