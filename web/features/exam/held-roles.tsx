import { Group, Text } from '@mantine/core';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import type { Me } from '../organisation/organisation-queries.ts';
import { roleNames } from '../organisation/role-names.ts';
import { examMessages } from './exam-messages.ts';
import { useExamNames } from './use-exam-names.ts';

/** The person's appointments, each with where it holds. */
export function HeldRoles({ me }: { readonly me: Me }) {
  const text = useText(examMessages);
  const language = useLanguage();
  const examName = useExamNames();
  const organisationName = (organisationId: string) => {
    const found = me.organisations.find((each) => each.organisationId === organisationId);
    return found ? inLanguage(found.name, language) : organisationId;
  };
  return (
    <Group component="ul" gap={8} m={0} p={0} aria-label={text('yourRoles')}>
      {me.appointments.map(({ appointmentId, role, organisationId, examId }) => (
        <Text
          key={appointmentId}
          component="li"
          size="sm"
          className="card"
          px={10}
          py={3}
          style={{ listStyle: 'none' }}
        >
          <strong>{roleNames[role][language]}</strong> · {organisationName(organisationId)}
          {examId && ` · ${examName(examId)}`}
        </Text>
      ))}
    </Group>
  );
}
