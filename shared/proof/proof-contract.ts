import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { drawCommitments, sealedList } from './draw-proof.ts';

const partPath = z.object({ examId: id, partId: id });

/** A part whose papers anybody can verify, or will be able to once the results are published. */
export const provablePart = z.object({
  examId: id,
  examName: z.string(),
  organisationName: z.string(),
  partId: id,
  partTitle: z.string(),
  /** When bank and secret were committed to. */
  committedAt: instant,
  commitments: drawCommitments,
  /** The proof is public since then; absent until the results are published. */
  publishedAt: instant.optional(),
});
export type ProvablePart = z.infer<typeof provablePart>;

/** What the public needs to verify that papers were drawn as they were committed to. */
export const proofContract = {
  parts: endpoint({
    method: 'GET',
    path: '/api/public/provable-parts',
    summary: 'Parts with published commitments to their papers',
    access: { kind: 'public' },
    answer: z.object({ parts: z.array(provablePart) }),
  }),
  sealedList: endpoint({
    method: 'GET',
    path: '/api/public/exams/:examId/parts/:partId/sealed-list',
    summary:
      'The commitments and the hash of each question, from sealing on: to be kept until the proof is out',
    access: { kind: 'public' },
    params: partPath,
    answer: sealedList,
  }),
  proof: endpoint({
    method: 'GET',
    path: '/api/public/exams/:examId/parts/:partId/proof',
    summary: 'The proof of all papers (gzipped JSON), from publication on',
    access: { kind: 'public' },
    params: partPath,
    answer: { file: 'application/octet-stream' },
  }),
};
