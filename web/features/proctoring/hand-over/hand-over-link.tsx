import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useAccess } from '../../../ui/live/use-access.ts';
import { useExam } from '../../../ui/live/use-exam.ts';
import { paths } from '../../../ui/staff/paths.ts';
import { handOverMessages } from './hand-over-messages.ts';

/** The way to the session's hand-over, for who may watch all of its rooms. */
export function HandOverLink(props: { readonly examId: string; readonly sessionId: string }) {
  const text = useText(handOverMessages);
  const { mayAt } = useAccess();
  const { examId, sessionId } = props;
  const { data: exam } = useExam(examId);
  if (!exam || !mayAt('room.watch', { organisationId: exam.organisationId, examId })) return null;
  return (
    <Anchor component={Link} to={paths.handOver(examId, sessionId)} size="sm">
      {text('link')}
    </Anchor>
  );
}
