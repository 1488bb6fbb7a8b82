import * as z from 'zod';

/** A text in Vietnamese, and in English where there is one. */
export const bilingual = z.object({
  vi: z.string().min(1).max(500),
  en: z.string().max(500).optional(),
});
export type Bilingual = z.infer<typeof bilingual>;
