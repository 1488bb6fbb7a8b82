import type { CheckInRow } from '../../../../shared/proctoring/check-in/check-in-contract.ts';

export type AttendanceState = 'expected' | 'present' | 'refused' | 'signedIn';

/** How a candidate stands at the door; who has signed in is here, recorded or not. */
export function attendanceState(row: CheckInRow): AttendanceState {
  if (row.state !== 'assigned' && row.state !== 'absent') return 'signedIn';
  if (row.attendance.refused) return 'refused';
  return row.attendance.arrived ? 'present' : 'expected';
}
