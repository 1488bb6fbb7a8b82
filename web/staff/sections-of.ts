import { accessTable } from '../../shared/organisation/access-table.ts';
import type { Action } from '../../shared/organisation/action.ts';
import type { Appointment } from '../../shared/organisation/appointment.ts';
import type { IconName } from '../ui/staff/icon.tsx';
import { paths } from '../ui/staff/paths.ts';

export interface Section {
  readonly key: 'exams' | 'rooms' | 'banks' | 'organisations';
  readonly to: string;
  readonly icon: IconName;
  readonly exact: boolean;
  readonly needs: Action;
}

const sections: readonly Section[] = [
  { key: 'exams', to: paths.home, icon: 'exams', exact: true, needs: 'exam.read' },
  { key: 'rooms', to: paths.rooms, icon: 'room', exact: false, needs: 'room.watch' },
  { key: 'banks', to: paths.banks, icon: 'bank', exact: false, needs: 'bank.read' },
  {
    key: 'organisations',
    to: paths.organisations,
    icon: 'tree',
    exact: false,
    needs: 'organisation.manage',
  },
];

/** The sections at least one appointment opens. Everybody has the home page. */
export function sectionsOf(appointments: readonly Appointment[]): Section[] {
  return sections.filter(
    ({ key, needs }) =>
      key === 'exams' || appointments.some(({ role }) => accessTable[role].actions.includes(needs)),
  );
}
