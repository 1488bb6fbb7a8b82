import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { blueprint } from '../paper/blueprint.ts';
import { drawItem } from '../paper/draw-item.ts';
import { drawnRecord } from './drawn-record.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What was published before the exam about a part's papers; nothing can be told from it until then. */
export const drawCommitments = z.object({
  /** SHA-256 of the exam secret. */
  secret: hash,
  /** Merkle root of the questions. */
  bank: hash,
  /** Merkle root of everybody's papers; absent as long as they are not drawn. */
  papers: hash.optional(),
});
export type DrawCommitments = z.infer<typeof drawCommitments>;

/** The file published before the exam: the commitments, and the leaf of each question. */
export const sealedList = z.object({
  format: z.literal('truong-thi-sealed-list'),
  version: z.literal(1),
  examId: id,
  partId: id,
  commitments: drawCommitments,
  leaves: z.array(z.tuple([id, hash])),
});
export type SealedList = z.infer<typeof sealedList>;

/**
 * The file published with the results: everything everybody's paper follows from, and the papers as
 * they were drawn. Holds no text of a question and nobody's name.
 */
export const drawProof = z.object({
  format: z.literal('truong-thi-draw-proof'),
  version: z.literal(1),
  examId: id,
  examName: z.string(),
  organisationName: z.string(),
  partId: id,
  partTitle: z.string(),
  sealedAt: instant,
  commitments: drawCommitments.required(),
  secret: hash,
  blueprint,
  /** The sessions of the part in their order, where the blueprint tells them apart. */
  sessions: z.array(z.string()).optional(),
  items: z.array(z.object({ draw: drawItem, content: hash, leaf: hash })),
  papers: drawnRecord.shape.papers,
});
export type DrawProof = z.infer<typeof drawProof>;
