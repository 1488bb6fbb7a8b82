import * as z from 'zod';

/** What differs between a trial and the real thing. */
export const stageSettings = z.object({
  stage: z.enum(['dev', 'production']),
  /** The person who may appoint the first others, as the identity provider names them. */
  firstAdministrator: z.string().min(1),
  /** Where alarms are sent; none for a trial. */
  alarmEmail: z.email().optional(),
});
export type StageSettings = z.infer<typeof stageSettings>;
