import * as z from 'zod';

/** What a person may be appointed as, in one organisation, for one exam or all of its exams. */
export const role = z.enum([
  'councilSecretary',
  'councilChair',
  'questionAuthor',
  'questionReviewer',
  'roomInvigilator',
  'technician',
  'headInvigilator',
  'oversight',
  'systemAdministrator',
]);
export type Role = z.infer<typeof role>;
