import { Alert, Stack, Title } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { useOpenExam } from '../exam/use-open-exam.ts';
import { lockdownMessages } from './lockdown-messages.ts';
import { NetworksCard } from './networks-card.tsx';
import { ProtectionCard } from './protection-card.tsx';
import { SebCard } from './seb-card.tsx';

/** Safe Exam Browser and networks of an exam, and what neither protects from. */
export function LockdownPage() {
  const text = useText(lockdownMessages);
  const { exam, may, isFrozen } = useOpenExam();
  const mayEdit = may('exam.configure') && !isFrozen;
  return (
    <Stack gap="sm">
      <Title order={2}>{text('title')}</Title>
      {isFrozen && (
        <Alert color="gray" c="dark.9">
          {text('frozen')}
        </Alert>
      )}
      <SebCard exam={exam} mayEdit={mayEdit} />
      <NetworksCard exam={exam} mayEdit={mayEdit} />
      <ProtectionCard />
    </Stack>
  );
}
