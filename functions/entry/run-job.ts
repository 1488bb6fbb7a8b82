import middy from '@middy/core';
import { jobOrder } from '../platform/jobs.ts';
import { cloudEnvironment } from './cloud-environment.ts';
import { cloudPlatform, readSecret } from './cloud-platform.ts';
import { jobRunner } from './job-runner.ts';

/** Long work by event: imports, sealing, results. */
const env = cloudEnvironment.parse(process.env);
const run = jobRunner(cloudPlatform(env), {
  admissionPepper: await readSecret(env.ADMISSION_PEPPER_SECRET),
});

export const handler = middy<unknown>().handler(async (event) => run(jobOrder.parse(event)));
