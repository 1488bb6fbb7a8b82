import { candidateApp } from '../../functions/entry/candidate-app.ts';
import { jobRunner } from '../../functions/entry/job-runner.ts';
import type { Platform } from '../../functions/entry/platform.ts';
import { sessionCloser } from '../../functions/entry/session-closer.ts';
import { sittingGrader } from '../../functions/entry/sitting-grader.ts';
import { staffApp } from '../../functions/entry/staff-app.ts';
import { randomIds } from '../../functions/platform/ids.ts';
import { keySigner } from '../../functions/platform/key-signer.ts';
import type { Log } from '../../functions/platform/log.ts';
import { keyVault } from '../../functions/platform/vault.ts';
import { makeApi } from '../../web/platform/api-client.ts';
import { embeddedTable } from './embedded-table.ts';
import { memoryObjects } from './memory-objects.ts';
import { receiptKey } from './receipt-key.ts';
import { testClock } from './test-clock.ts';

/** Keeps every log line, for tests that look for what must not be there. */
function keepingLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    write: (level, code, values) => void lines.push(JSON.stringify({ level, code, ...values })),
  };
}

/** Where the pages of the test's world are reached. */
export const publicOrigin = 'https://thi.example.gov.vn';

const bytes = (fill: number) => new Uint8Array(32).fill(fill);

/**
 * The whole server side in one process on a real engine: both apps as they are deployed, a clock
 * that stands still, and staff whose token is their name.
 */
export async function makeWorld() {
  const engine = await embeddedTable();
  const clock = testClock();
  const log = keepingLog();
  const platform: Platform = {
    table: engine.table,
    objects: memoryObjects(),
    vault: keyVault(bytes(1)),
    clock,
    ids: randomIds,
    log,
  };
  const admissionPepper = bytes(2);
  const arrivalGraceMs = 3000;
  const runJob = jobRunner(platform, { admissionPepper });
  const grade = sittingGrader(platform, { admissionPepper });
  const staff = staffApp(platform, {
    verify: async (token) => ({ subject: token, fullName: token }),
    admissionPepper,
    firstAdministrator: { subject: 'quan-tri', fullName: 'Quản trị' },
    dispatch: runJob,
    grade,
    publicOrigin,
  });
  const candidate = candidateApp(platform, {
    tokenSecret: bytes(3),
    admissionPepper,
    arrivalGraceMs,
    signer: keySigner([receiptKey()]),
    grade,
  });
  const asFetch = (app: typeof staff) =>
    ((input: string, init: RequestInit) => app.request(input, init)) as typeof fetch;
  return {
    ...engine,
    platform,
    clock,
    log,
    staff,
    candidate,
    closeSessions: sessionCloser(platform, { admissionPepper, arrivalGraceMs }),
    /** The browser's own client, as a member of staff. */
    as: (subject: string) => makeApi({ token: () => subject, fetch: asFetch(staff) }),
    /** The browser's own client, as a candidate with a token or none. */
    sitting: (token?: string) => makeApi({ token: () => token, fetch: asFetch(candidate) }),
  };
}
export type World = Awaited<ReturnType<typeof makeWorld>>;
