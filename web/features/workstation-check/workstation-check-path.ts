/** Where a workstation is checked before the exam; part of the candidate page. */
export const workstationCheckPath = '/thi/kiem-tra';
