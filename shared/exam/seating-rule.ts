import * as z from 'zod';

/** How candidates are put in line before they take the seats (TT 22/2025: as the council directs). */
export const seatingOrder = z.enum(['byNumber', 'random']);

/** The rule a part was seated by, kept with the seating so that anybody can seat it again. */
export const seatingRule = z.object({
  order: seatingOrder,
  /** Whether neighbours apply for different positions wherever that can be had. */
  mixed: z.boolean(),
  /** Key of the draw, 32 hexadecimal digits; only where the order is random. See keyed-seat-order.ts. */
  seed: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
});
export type SeatingRule = z.infer<typeof seatingRule>;

/** Pairs of neighbours, and how many of them apply for the same position. */
export const neighbourFigures = z.object({
  pairs: z.int(),
  /** As the order alone would have it. */
  before: z.int(),
  /** As they were seated. */
  after: z.int(),
  /** No arrangement of the same people in the same seats has fewer. */
  least: z.int(),
});
export type NeighbourFigures = z.infer<typeof neighbourFigures>;
