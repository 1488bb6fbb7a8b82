import * as z from 'zod';
import { done } from '../kernel/done.ts';
import { endpoint, xlsxType } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { pageOf } from '../kernel/page.ts';
import { mediaHash } from '../rich-text/rich-text.ts';
import { item } from './item.ts';
import { openTags, reading, readingNote, readingTwin, readQuestion, taking } from './reading.ts';
import { sheetMapping } from './sheet-mapping.ts';

/** A file is sent in parts: more does not fit into one request to a Lambda. */
export const partMegabytes = 4;
export const mostParts = 5;

const bankId = z.object({ bankId: id });
const readingId = bankId.extend({ readingId: id });
const access = { kind: 'action', action: 'bank.write', scope: 'bank' } as const;

/** Which questions of a reading are listed. */
export const readingFilter = z.enum(['all', 'takeable', 'refused', 'noted', 'twins', 'near']);

/** A question of a reading as the preview shows it. */
const previewed = readQuestion.omit({ draft: true }).extend({
  notes: z.array(readingNote),
  twins: z.array(readingTwin),
  /** What the file itself says. */
  said: openTags,
  /** The question with its key; what the file does not say stands as "-". Left out where refused. */
  item: item.optional(),
});

/** Files of other systems: sent, read and looked at; nothing is in the bank before it is taken. */
export const readingContract = {
  part: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/files/:fileId/parts/:part',
    summary: 'Send a part of a file of questions',
    access,
    params: bankId.extend({
      /** Made up by the sender, once for each file. */
      fileId: id,
      part: z.coerce.number().pipe(z.int().min(1).max(mostParts)),
    }),
    upload: { maxMegabytes: partMegabytes },
    answer: done,
    problems: ['too-large'],
  }),
  begin: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/readings',
    summary: 'Read a file that was sent; the reading has the id of the job',
    access,
    params: bankId,
    body: z.object({
      fileId: id,
      parts: z.int().min(1).max(mostParts),
      fileName: z.string().min(1).max(200),
      /** What the columns of somebody's spreadsheet are. */
      mapping: sheetMapping.optional(),
    }),
    answer: z.object({ jobId: id }),
    problems: ['import-unreadable', 'format-unknown', 'archive-refused', 'too-large'],
  }),
  read: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/readings/:readingId',
    summary: 'What was found in a file; only for the person who sent it',
    access,
    params: readingId,
    answer: reading.omit({ content: true }),
    problems: ['not-found'],
  }),
  questions: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/readings/:readingId/questions',
    summary: 'The questions of a file with their keys and all that is to be said of each',
    access,
    params: readingId,
    query: z.object({
      page: z.coerce.number().pipe(z.int().min(1)).default(1),
      size: z.coerce.number().pipe(z.int().min(1).max(100)).default(20),
      show: readingFilter.default('all'),
    }),
    answer: pageOf(previewed).extend({
      /** The places of all that fit the filter and can be taken, for choosing them at once. */
      places: z.array(z.int()),
    }),
    problems: ['not-found'],
  }),
  image: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/readings/:readingId/images/:media',
    summary: 'An image of a file that was read',
    access,
    params: readingId.extend({ media: mediaHash }),
    answer: { file: 'image/*' },
    problems: ['not-found'],
  }),
  report: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/readings/:readingId/report.xlsx',
    summary: 'The report of a reading, question by question',
    access,
    params: readingId,
    query: z.object({ language: z.enum(['vi', 'en']).default('vi') }),
    answer: { file: xlsxType },
    problems: ['not-found'],
  }),
  take: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/readings/:readingId/takings',
    summary: 'Take questions of a reading into the bank as one import, all or nothing',
    access,
    params: readingId,
    body: taking,
    answer: z.object({ jobId: id }),
    problems: ['not-found', 'taking-rejected', 'image-refused', 'conflict'],
  }),
};
