import middy from '@middy/core';
import * as z from 'zod';
import { cloudEnvironment } from './cloud-environment.ts';
import { cloudPlatform, readSecret } from './cloud-platform.ts';
import { sittingGrader } from './sitting-grader.ts';

/** Grades one ended sitting for the candidate API, which holds no key itself. */
const env = cloudEnvironment.parse(process.env);
const grade = sittingGrader(cloudPlatform(env), {
  admissionPepper: await readSecret(env.ADMISSION_PEPPER_SECRET),
});
const order = z.object({ sittingId: z.string() });

export const handler = middy<unknown>().handler(async (event) =>
  grade(order.parse(event).sittingId),
);
