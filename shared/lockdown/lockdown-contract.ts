import * as z from 'zod';
import { exam } from '../exam/exam.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { networkRule } from './lockdown.ts';
import { lockdownWaiver } from './lockdown-waiver.ts';
import { quitPassword } from './quit-password.ts';
import { sebVersions } from './seb-versions.ts';

const examId = z.object({ examId: id });
const configure = { kind: 'action', action: 'exam.configure', scope: 'exam' } as const;

/** Safe Exam Browser and networks of an exam: set before sealing, waived in the room. */
export const lockdownContract = {
  origin: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/lockdown/origin',
    summary: 'The public address that Safe Exam Browser would open, where the system was told one',
    access: { kind: 'action', action: 'exam.read', scope: 'exam' },
    params: examId,
    answer: z.object({ origin: z.string().optional() }),
  }),
  setSeb: endpoint({
    method: 'PUT',
    path: '/api/staff/exams/:examId/lockdown/seb',
    summary: 'Require Safe Exam Browser with settings made for the exam, or no longer',
    access: configure,
    params: examId,
    body: z.discriminatedUnion('mode', [
      z.object({ mode: z.literal('off') }),
      z.object({
        mode: z.literal('required'),
        /** Left out, the password stays as it is; null takes it away. */
        quitPassword: quitPassword.nullable().optional(),
        versions: sebVersions,
      }),
    ]),
    answer: exam,
    problems: ['exam-frozen', 'no-public-address'],
  }),
  takeSebFile: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/lockdown/seb-file',
    summary: 'Require Safe Exam Browser with settings of the council’s own, not encrypted',
    access: configure,
    params: examId,
    query: z.object({ fileName: z.string().min(1).max(200).default('exam.seb') }),
    upload: { maxMegabytes: 1 },
    answer: exam,
    problems: ['exam-frozen', 'no-public-address', 'seb-file-refused', 'too-large'],
  }),
  sebFile: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/lockdown/exam.seb',
    summary: 'The settings of Safe Exam Browser, to be copied to the workstations',
    access: { kind: 'action', action: 'exam.read', scope: 'exam' },
    params: examId,
    answer: { file: 'application/octet-stream' },
    problems: ['not-found'],
  }),
  setNetworks: endpoint({
    method: 'PUT',
    path: '/api/staff/exams/:examId/lockdown/networks',
    summary: 'From which networks workstations may sign in, by venue or for the whole exam',
    access: configure,
    params: examId,
    body: z.object({ networks: z.array(networkRule).max(50) }),
    answer: exam,
    problems: ['exam-frozen', 'bad-request'],
  }),
  waive: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions/:sessionId/rooms/:roomId/lockdown-waivers',
    summary: 'Let a candidate or a whole room in although the workstation does not fit',
    access: { kind: 'action', action: 'lockdown.waive', scope: 'room' },
    params: examId.extend({ sessionId: id, roomId: id }),
    body: lockdownWaiver.omit({ roomId: true }),
    answer: z.object({ sittings: z.int() }),
    problems: ['not-found', 'wrong-phase'],
  }),
};
