import * as z from 'zod';

/** What every Lambda is told by its stack; a missing value ends the start, not a request. */
export const cloudEnvironment = z.object({
  TABLE_NAME: z.string().min(1),
  OBJECTS_BUCKET: z.string().min(1),
  VAULT_KEY_ID: z.string().min(1),
  ADMISSION_PEPPER_SECRET: z.string().min(1),
  ARRIVAL_GRACE_MS: z.coerce.number().int().min(0).max(60_000),
});

/** What only the candidate API is told. */
export const candidateEnvironment = cloudEnvironment.extend({
  CANDIDATE_TOKEN_SECRET: z.string().min(1),
  FRONT_SECRET: z.string().min(1),
  GRADE_FUNCTION: z.string().min(1),
  /** Keys of receipts, separated by commas, the one that signs first. */
  RECEIPT_KEY_IDS: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.tuple([z.string().min(1)], z.string().min(1))),
});

/** What only the staff API is told. */
export const staffEnvironment = cloudEnvironment.extend({
  ISSUER: z.url(),
  JWKS_URI: z.url(),
  CLIENT_ID: z.string().min(1),
  JOB_FUNCTION: z.string().min(1),
  GRADE_FUNCTION: z.string().min(1),
  FIRST_ADMINISTRATOR: z.string().min(1),
  /** Where the pages are reached; without it no exam can require Safe Exam Browser. */
  PUBLIC_ORIGIN: z.url().optional(),
});
