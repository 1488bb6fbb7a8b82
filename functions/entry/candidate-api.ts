import { KMSClient } from '@aws-sdk/client-kms';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { handle } from 'hono/aws-lambda';
import { viewerAddress } from '../platform/http/viewer-address.ts';
import { kmsSigner } from '../platform/kms-signer.ts';
import { askGrade } from './ask-grade.ts';
import { candidateApp } from './candidate-app.ts';
import { candidateEnvironment } from './cloud-environment.ts';
import { cloudPlatform, readSecret } from './cloud-platform.ts';

/** The candidate Lambda. It can reach no key: grading is asked of the function that may. */
const env = candidateEnvironment.parse(process.env);
const [tokenSecret, admissionPepper, frontSecret] = await Promise.all([
  readSecret(env.CANDIDATE_TOKEN_SECRET),
  readSecret(env.ADMISSION_PEPPER_SECRET),
  readSecret(env.FRONT_SECRET),
]);

const app = candidateApp(cloudPlatform(env), {
  tokenSecret,
  admissionPepper,
  addressOf: viewerAddress(frontSecret),
  arrivalGraceMs: env.ARRIVAL_GRACE_MS,
  signer: kmsSigner(new KMSClient({}), env.RECEIPT_KEY_IDS),
  grade: askGrade(new LambdaClient({}), env.GRADE_FUNCTION),
});

// The first request would otherwise pay for loading the platform's Request and Response.
await app.request('/api/candidate/time');

export const handler = handle(app);
