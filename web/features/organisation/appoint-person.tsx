import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type Role, role as roles } from '../../../shared/organisation/role.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { uiMessages } from '../../ui/staff/ui-messages.ts';
import { AppointmentPlace } from './appointment-place.tsx';
import { organisationMessages } from './organisation-messages.ts';
import { roleNames } from './role-names.ts';
import { useAppoint } from './use-appoint.ts';

/** Roles that may be narrowed to one exam: all but those of banks and of the tree. */
const narrowable: readonly Role[] = roles.options.filter(
  (each) => !['questionAuthor', 'questionReviewer', 'systemAdministrator'].includes(each),
);

/** Roles that may be held for one room only. */
const roomRoles: ReadonlySet<string | null> = new Set([
  'roomInvigilator',
  'technician',
  'headInvigilator',
]);

/** The form that appoints a person by their sign-in name. */
export function AppointPerson(props: {
  readonly organisationId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const text = useText(organisationMessages);
  const ui = useText(uiMessages);
  const language = useLanguage();
  const appoint = useAppoint(props.organisationId);
  const [subject, setSubject] = useState('');
  const [fullName, setFullName] = useState('');
  const [role, setRole] = useState<Role>('councilSecretary');
  const [place, setPlace] = useState<{ examId?: string; roomId?: string }>({});
  const [tried, setTried] = useState(false);
  const missing = (value: string) => tried && value.trim() === '' && text('required');

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (subject.trim() === '' || fullName.trim() === '') return;
    const where = narrowable.includes(role) ? place : {};
    const wanted = { subject: subject.trim(), fullName: fullName.trim(), role, ...where };
    appoint.mutate(wanted, {
      onSuccess: () => {
        notify(text('appointed', { name: wanted.fullName, role: roleNames[role][language] }));
        setSubject('');
        setFullName('');
        setTried(false);
        props.onClose();
      },
    });
  }
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={text('appointTitle')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <RefusalNotice error={appoint.error} />
          <TextInput
            label={text('person')}
            value={fullName}
            maxLength={100}
            required
            data-autofocus
            error={missing(fullName)}
            onChange={(event) => setFullName(event.currentTarget.value)}
          />
          <TextInput
            label={text('subject')}
            description={text('subjectHint')}
            value={subject}
            maxLength={100}
            required
            autoCapitalize="off"
            spellCheck={false}
            error={missing(subject)}
            onChange={(event) => setSubject(event.currentTarget.value)}
          />
          <Select
            label={text('role')}
            data={roles.options.map((value) => ({ value, label: roleNames[value][language] }))}
            value={role}
            allowDeselect={false}
            maxDropdownHeight={320}
            onChange={(value) => value && setRole(roles.parse(value))}
          />
          {narrowable.includes(role) && (
            <AppointmentPlace
              organisationId={props.organisationId}
              withRoom={roomRoles.has(role)}
              place={place}
              onChange={setPlace}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={appoint.isPending}>
              {text('appoint')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
