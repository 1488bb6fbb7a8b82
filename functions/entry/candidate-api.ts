import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { handle } from 'hono/aws-lambda';
import { partOutcome } from '../../shared/grading/part-outcome.ts';
import { candidateApp } from './candidate-app.ts';
import { candidateEnvironment } from './cloud-environment.ts';
import { cloudPlatform, readSecret } from './cloud-platform.ts';

/** The candidate Lambda. It can reach no key: grading is asked of the function that may. */
const env = candidateEnvironment.parse(process.env);
const lambda = new LambdaClient({});
const [tokenSecret, admissionPepper] = await Promise.all([
  readSecret(env.CANDIDATE_TOKEN_SECRET),
  readSecret(env.ADMISSION_PEPPER_SECRET),
]);

const app = candidateApp(cloudPlatform(env), {
  tokenSecret,
  admissionPepper,
  arrivalGraceMs: env.ARRIVAL_GRACE_MS,
  async grade(sittingId) {
    const answer = await lambda.send(
      new InvokeCommand({
        FunctionName: env.GRADE_FUNCTION,
        Payload: JSON.stringify({ sittingId }),
      }),
    );
    const outcome = JSON.parse(Buffer.from(answer.Payload ?? []).toString());
    return partOutcome.nullable().parse(outcome) ?? undefined;
  },
});

// The first request would otherwise pay for loading the platform's Request and Response.
await app.request('/api/candidate/time');

export const handler = handle(app);
