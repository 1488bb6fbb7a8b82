import * as z from 'zod';

/** Why somebody was not let into the room. */
export const refusalGround = z.enum([
  'late',
  'noDocument',
  'wrongPerson',
  'forbiddenItems',
  'otherGround',
]);
export type RefusalGround = z.infer<typeof refusalGround>;
