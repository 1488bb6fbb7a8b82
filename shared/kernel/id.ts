import * as z from 'zod';

/** An opaque identifier: lower-case letters, digits and hyphens; carries no order and no meaning. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/);
