import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAccess } from '../../../ui/live/use-access.ts';
import { useExam } from '../../../ui/live/use-exam.ts';
import { paths } from '../../../ui/staff/paths.ts';

/** A way to the overview of the session, for who may watch all of its rooms; else the words alone. */
export function OverviewLink(props: {
  readonly examId: string;
  readonly sessionId: string;
  readonly children: ReactNode;
}) {
  const { mayAt } = useAccess();
  const { examId, sessionId, children } = props;
  const { data: exam } = useExam(examId);
  if (!exam || !mayAt('room.watch', { organisationId: exam.organisationId, examId })) {
    return children;
  }
  return (
    <Anchor component={Link} to={paths.session(examId, sessionId)} inherit>
      {children}
    </Anchor>
  );
}
