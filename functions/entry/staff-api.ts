import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { handle } from 'hono/aws-lambda';
import { staffTokenVerifier } from '../platform/staff-token.ts';
import { askGrade } from './ask-grade.ts';
import { staffEnvironment } from './cloud-environment.ts';
import { cloudPlatform, readSecret } from './cloud-platform.ts';
import { staffApp } from './staff-app.ts';

/** The staff Lambda. Long work is handed by event to the function that does it. */
const env = staffEnvironment.parse(process.env);
const lambda = new LambdaClient({});

const app = staffApp(cloudPlatform(env), {
  verify: staffTokenVerifier({
    issuer: env.ISSUER,
    jwksUri: env.JWKS_URI,
    clientId: env.CLIENT_ID,
  }),
  admissionPepper: await readSecret(env.ADMISSION_PEPPER_SECRET),
  firstAdministrator: { subject: env.FIRST_ADMINISTRATOR, fullName: env.FIRST_ADMINISTRATOR },
  grade: askGrade(lambda, env.GRADE_FUNCTION),
  publicOrigin: env.PUBLIC_ORIGIN,
  async dispatch(order) {
    await lambda.send(
      new InvokeCommand({
        FunctionName: env.JOB_FUNCTION,
        InvocationType: 'Event',
        Payload: JSON.stringify(order),
      }),
    );
  },
});

export const handler = handle(app);
