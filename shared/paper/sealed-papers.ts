import * as z from 'zod';
import { storedObject } from '../exam/stored-object.ts';

/** Everybody's paper as drawn: sealed until publication, and what was published of it before. */
export const sealedPapers = z.object({
  /** Candidate numbers and papers, encrypted; see proof/drawn-record. */
  record: storedObject,
  /** Merkle root of all papers. */
  commitment: z.string(),
});
