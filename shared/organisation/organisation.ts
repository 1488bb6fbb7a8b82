import * as z from 'zod';
import { bilingual } from '../kernel/bilingual.ts';
import { id } from '../kernel/id.ts';

export const organisationKind = z.enum([
  'ministry',
  'province',
  'city',
  'department',
  'ward',
  'unit',
]);

/** A body of the tree: ministry → province or city → department, ward → unit. Root has no parent. */
export const organisation = z.object({
  organisationId: id,
  parentId: id.optional(),
  kind: organisationKind,
  name: bilingual,
});
export type Organisation = z.infer<typeof organisation>;
