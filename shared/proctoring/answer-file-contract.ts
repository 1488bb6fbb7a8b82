import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { acceptedFile } from '../sitting/accepted-file.ts';

export const answerFileContract = {
  take: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions/:sessionId/rooms/:roomId/sittings/:sittingId/answer-file',
    summary: 'Take the encrypted answer file that a technician carried from a workstation, once',
    access: { kind: 'action', action: 'room.act', scope: 'room' },
    params: z.object({ examId: id, sessionId: id, roomId: id, sittingId: id }),
    upload: { maxMegabytes: 3 },
    /** What became of its events; none where the server held them all. */
    answer: acceptedFile.pick({ appended: true, kept: true }),
    problems: [
      'not-found',
      'answer-file-unreadable',
      'answer-file-of-another',
      'answer-file-taken',
      'answer-file-contradicts',
      'results-approved',
      'journal-full',
    ],
  }),
};
