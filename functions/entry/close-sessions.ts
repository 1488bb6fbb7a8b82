import middy from '@middy/core';
import { cloudEnvironment } from './cloud-environment.ts';
import { cloudPlatform, readSecret } from './cloud-platform.ts';
import { sessionCloser } from './session-closer.ts';

/**
 * The closing job, invoked each minute. A save is refused by the deadline itself, so a minute's
 * delay gives nobody a minute more; it only delays the word "timed out".
 */
const env = cloudEnvironment.parse(process.env);
const close = sessionCloser(cloudPlatform(env), {
  admissionPepper: await readSecret(env.ADMISSION_PEPPER_SECRET),
  arrivalGraceMs: env.ARRIVAL_GRACE_MS,
});

export const handler = middy<unknown>().handler(async () => close());
