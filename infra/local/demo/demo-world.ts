import type { Hono } from 'hono';
import { candidateApp } from '../../../functions/entry/candidate-app.ts';
import { jobRunner } from '../../../functions/entry/job-runner.ts';
import type { Platform } from '../../../functions/entry/platform.ts';
import { sessionCloser } from '../../../functions/entry/session-closer.ts';
import { sittingGrader } from '../../../functions/entry/sitting-grader.ts';
import { staffApp } from '../../../functions/entry/staff-app.ts';
import { keySigner } from '../../../functions/platform/key-signer.ts';
import type { Api } from '../../../web/platform/api-client.ts';
import { firstAdministrator } from '../accounts.ts';
import { arrivalGraceMs } from '../arrival-grace.ts';
import type { LocalKeys } from '../local-keys.ts';
import { deskOf } from './demo-desk.ts';

/** The real apps in this process, on a clock that can be set back: how the demo gets its past. */
export interface DemoWorld {
  readonly clock: { now(): number; set(to: number): void };
  as(subject: string): Api;
  seat(token?: string): Api;
  closeSessions(): Promise<void>;
  /** Admission codes by candidate number, of the exam whose codes were issued last. */
  readonly codes: Map<string, string>;
}

export function demoWorld(platform: Platform, keys: LocalKeys, dataFolder: string): DemoWorld {
  let now = platform.clock.now();
  const clock = {
    now: () => now,
    set(to: number) {
      now = to;
    },
  };
  const past: Platform = { ...platform, clock };
  const admissionPepper = Buffer.from(keys.admissionPepper, 'base64');
  const codes = new Map<string, string>();
  const runJob = jobRunner(past, { admissionPepper });
  const grade = sittingGrader(past, { admissionPepper });
  const staff: Hono = staffApp(past, {
    verify: async (token) => ({ subject: token, fullName: undefined }),
    dispatch: async (order) => void runJob(order),
    grade,
    admissionPepper,
    firstAdministrator: firstAdministrator(dataFolder),
    wrapSittings: (sittings) => ({
      ...sittings,
      async setAdmissionCodes(issued) {
        for (const { candidateNumber, code } of issued) codes.set(candidateNumber, code);
        await sittings.setAdmissionCodes(issued);
      },
    }),
  });
  const candidate = candidateApp(past, {
    tokenSecret: Buffer.from(keys.candidateTokens, 'base64'),
    admissionPepper,
    arrivalGraceMs,
    signer: keySigner(keys.receipts),
    grade,
  });
  return {
    clock,
    codes,
    as: (subject) => deskOf(staff, subject),
    seat: (token) => deskOf(candidate, token),
    closeSessions: sessionCloser(past, { admissionPepper, arrivalGraceMs }),
  };
}
