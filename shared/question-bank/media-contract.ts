import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { imageTypes } from '../rich-text/image-types.ts';
import { mediaHash } from '../rich-text/rich-text.ts';

/** The images of a bank's questions, kept and shown by the hash of their bytes. */
export const mediaContract = {
  upload: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/media',
    summary: 'Keep an image for questions of the bank; the same bytes are kept once',
    access: { kind: 'action', action: 'bank.write', scope: 'bank' },
    params: z.object({ bankId: id }),
    upload: { maxMegabytes: 1 },
    answer: z.object({
      media: mediaHash,
      type: z.enum(imageTypes),
      width: z.int(),
      height: z.int(),
    }),
    problems: ['too-large', 'image-refused'],
  }),
  read: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/media/:media',
    summary: 'An image of a question, for authors and reviewers only',
    access: { kind: 'action', action: 'item.read', scope: 'bank' },
    params: z.object({ bankId: id, media: mediaHash }),
    answer: { file: 'image/*' },
    problems: ['not-found'],
  }),
};
