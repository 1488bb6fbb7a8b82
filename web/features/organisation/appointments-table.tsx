import { ActionIcon, Stack, Text } from '@mantine/core';
import type { Appointment } from '../../../shared/organisation/appointment.ts';
import { organisationContract } from '../../../shared/organisation/organisation-contract.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { DataTable } from '../../ui/staff/data-table.tsx';
import { Icon } from '../../ui/staff/icon.tsx';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { useExamNames } from '../exam/use-exam-names.ts';
import { type AppointedPerson, groupAppointments } from './group-appointments.ts';
import { organisationMessages } from './organisation-messages.ts';
import { useDirectoryChange } from './organisation-queries.ts';
import { roleNames } from './role-names.ts';
import { useAppoint } from './use-appoint.ts';

/** People with their roles; a dismissal takes effect at once and can be undone. */
export function AppointmentsTable(props: {
  readonly organisationId: string;
  readonly appointments: readonly Appointment[];
}) {
  const text = useText(organisationMessages);
  const language = useLanguage();
  const examName = useExamNames();
  const { organisationId } = props;
  const appoint = useAppoint(organisationId);
  const dismiss = useDirectoryChange((api, { appointmentId }: Appointment) =>
    api.call(organisationContract.dismiss, { params: { organisationId, appointmentId } }),
  );
  const labels = (held: Appointment) => ({
    name: held.fullName,
    role: roleNames[held.role][language],
  });
  const end = (held: Appointment) =>
    dismiss.mutate(held, {
      onSuccess: () => notify(text('dismissed', labels(held)), () => appoint.mutate(held)),
    });
  const placeOf = ({ examId, roomId }: Appointment) =>
    [
      examId && text('inExam', { exam: examName(examId) }),
      roomId && text('inRoom', { room: roomId }),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <Stack gap="xs">
      <RefusalNotice error={dismiss.error ?? appoint.error} />
      <DataTable<AppointedPerson>
        caption={text('appointments', { count: props.appointments.length })}
        rows={groupAppointments(props.appointments)}
        rowKey={(person) => person.subject}
        empty={text('noAppointments')}
        columns={[
          {
            key: 'name',
            title: text('person'),
            cell: (person) => <strong>{person.fullName}</strong>,
            sortBy: (person) => person.fullName.split(' ').at(-1),
          },
          {
            key: 'subject',
            title: text('subject'),
            cell: (person) => <span className="code">{person.subject}</span>,
            sortBy: (person) => person.subject,
          },
          {
            key: 'roles',
            title: text('roles'),
            cell: (person) =>
              person.held.map((held) => (
                <div key={held.appointmentId} className="role-line">
                  <span>
                    {roleNames[held.role][language]}
                    {placeOf(held) && (
                      <Text span size="sm" c="dimmed">
                        {' '}
                        – {placeOf(held)}
                      </Text>
                    )}
                  </span>
                  <ActionIcon
                    size="sm"
                    variant="subtle"
                    color="red.9"
                    aria-label={text('dismiss', labels(held))}
                    onClick={() => end(held)}
                  >
                    <Icon name="remove" size={15} />
                  </ActionIcon>
                </div>
              )),
          },
        ]}
      />
    </Stack>
  );
}
