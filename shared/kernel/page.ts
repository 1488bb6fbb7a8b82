import * as z from 'zod';

/** Query of a paged list: which page (from 1), how many rows, and words to look for. */
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
  search: z.string().max(100).default(''),
});

/** One page of a list, with the total for the pager. */
export function pageOf<T extends z.ZodType>(row: T) {
  return z.object({ rows: z.array(row), total: z.int(), page: z.int(), size: z.int() });
}
