import * as z from 'zod';
import { done } from '../kernel/done.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { instant } from '../kernel/instant.ts';
import { sebQuery } from '../lockdown/seb-query.ts';
import { lockdownCode } from '../lockdown/sitting-lockdown.ts';
import { answers } from './answers.ts';
import { eventBatch } from './event-batch.ts';
import { lateAnswers } from './late-answers.ts';
import { moves } from './moves.ts';
import { news } from './news.ts';
import { sittingView } from './sitting-view.ts';
import { submission } from './submission.ts';

const candidate = { kind: 'candidate' } as const;

/** Where Safe Exam Browser is asked for: the nonce to prove oneself with at the next step. */
const sebChallenge = z.string().optional();

/** Everything a candidate's browser can ask for. */
export const candidateContract = {
  time: endpoint({
    method: 'GET',
    path: '/api/candidate/time',
    summary: "The server's clock",
    access: { kind: 'public' },
    answer: z.object({ now: instant }),
  }),
  rehearsal: endpoint({
    method: 'GET',
    path: '/api/candidate/rehearsal',
    summary: 'A sample paper, sealed as a real one, with its key: to check a workstation',
    access: { kind: 'public' },
    answer: z.object({ paper: z.base64(), paperKey: z.base64() }),
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/api/candidate/sign-in',
    summary: 'Sign in with candidate number and admission code on this workstation',
    access: { kind: 'public' },
    query: sebQuery,
    body: z.object({
      candidateNumber: z.string().trim().toUpperCase().min(2).max(13),
      admissionCode: z.string().trim().toUpperCase().min(4).max(20),
      /** A random name this browser keeps, so that a reload is the same workstation. */
      deviceId: z.string().regex(/^[a-z0-9]{16,40}$/),
    }),
    answer: z.object({
      token: z.string(),
      sitting: sittingView,
      news,
      answers,
      moves: moves.optional(),
      /** Since when the candidate has been calling for help. */
      helpSince: instant.optional(),
      sebChallenge,
    }),
    problems: [
      ...lockdownCode.options,
      'admission-refused',
      'sitting-held-elsewhere',
      'too-late-to-start',
      'not-checked-in',
      'too-many-tries',
    ],
  }),
  resume: endpoint({
    method: 'GET',
    path: '/api/candidate/sitting',
    summary: 'The sitting with the answers the server holds, after a reload',
    access: candidate,
    query: sebQuery.extend({
      /** The page was loaded anew: the workstation is looked at again, and never locked out for it. */
      onLoad: z.literal('yes').optional(),
    }),
    answer: z.object({
      sitting: sittingView,
      news,
      answers,
      moves: moves.optional(),
      submission: submission.optional(),
      sebChallenge,
      /** Answers of this sitting that were refused, where there are any. */
      late: lateAnswers.optional(),
      helpSince: instant.optional(),
    }),
    problems: ['sitting-held-elsewhere'],
  }),
  paper: endpoint({
    method: 'GET',
    path: '/api/candidate/sitting/paper',
    summary: "The candidate's own paper, encrypted (12 bytes nonce, AES-256-GCM)",
    access: candidate,
    answer: { file: 'application/octet-stream' },
  }),
  start: endpoint({
    method: 'POST',
    path: '/api/candidate/sitting/start',
    summary: "Release the key of the candidate's paper, from the bell on",
    access: candidate,
    query: sebQuery,
    answer: z.object({
      paperKey: z.string(),
      /** Encrypts the answer file of last resort (answer-file.ts); base64, for this workstation's turn. */
      answerKey: z.string().optional(),
      news,
    }),
    problems: [
      ...lockdownCode.options,
      'not-started',
      'deadline-passed',
      'sitting-held-elsewhere',
      'already-submitted',
      'sitting-paused',
      'sitting-suspended',
    ],
  }),
  save: endpoint({
    method: 'POST',
    path: '/api/candidate/sitting/events',
    summary: 'Append a batch of answer events; sending it again is harmless',
    access: candidate,
    /** The server takes a batch only right after the last event it holds. */
    body: eventBatch,
    answer: news,
    problems: [
      'deadline-passed',
      'already-submitted',
      'sitting-held-elsewhere',
      'sequence-gap',
      'sitting-paused',
      'sitting-suspended',
      'not-started',
      'journal-full',
      /** A number names another event than the one held: another page of this browser wrote it. */
      'conflict',
    ],
  }),
  setAside: endpoint({
    method: 'POST',
    path: '/api/candidate/sitting/set-aside',
    summary: 'Hand over events that do not count any more, to be kept as evidence',
    access: candidate,
    body: eventBatch.extend({
      /** The turn of this workstation in which they were made. */
      turn: z.int().min(1),
    }),
    answer: done,
    problems: ['journal-full'],
  }),
  submit: endpoint({
    method: 'POST',
    path: '/api/candidate/sitting/submission',
    summary: 'Submit; refused until the server holds every event up to the last one named',
    access: candidate,
    body: z.object({ lastSequence: z.int().min(0) }),
    answer: submission,
    problems: [
      'sequence-gap',
      'sitting-held-elsewhere',
      'not-started',
      'sitting-paused',
      'sitting-suspended',
    ],
  }),
  receipt: endpoint({
    method: 'POST',
    path: '/api/candidate/sitting/receipt',
    summary:
      'The signed receipt of the ended sitting (compact JWS); asked again it is the same one',
    access: candidate,
    answer: z.object({ receipt: z.string() }),
    problems: ['sitting-held-elsewhere', 'wrong-phase', 'unavailable'],
  }),
};
