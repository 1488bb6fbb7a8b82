import * as z from 'zod';

/** What a candidate showed (TT 22/2025: CCCD, also on VNeID, căn cước, or other valid photo ID). */
export const identityDocument = z.enum([
  'citizenCard',
  'vneid',
  'identityCard',
  'passport',
  'otherPhotoId',
]);
export type IdentityDocument = z.infer<typeof identityDocument>;
