import * as z from 'zod';

const anything = z.record(z.string(), z.unknown());

/**
 * A line of a backup: the session as the exam has it, its sheet, the logs of its rooms, then sitting by
 * sitting.
 */
export const backupLine = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('session'),
    examName: z.string(),
    /** The last event of the exam that the session follows from. */
    sequence: z.int(),
    madeAt: z.int(),
    session: anything,
  }),
  z.object({ kind: z.literal('sheet'), sheet: anything }),
  z.object({
    kind: z.literal('roomLog'),
    roomId: z.string(),
    /** Events of the room's own chain: who came, who was refused. */
    events: z.array(z.unknown()),
  }),
  z.object({
    kind: z.literal('sitting'),
    sittingId: z.string(),
    ticket: z.looseObject({ candidateNumber: z.string() }),
    sitting: anything,
    evidence: z.array(z.unknown()),
  }),
  z.object({ kind: z.literal('end'), sittings: z.int() }),
]);
export type BackupLine = z.infer<typeof backupLine>;
export type SittingLine = Extract<BackupLine, { kind: 'sitting' }>;
