import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createLocalJWKSet } from 'jose';
import { jobRunner } from '../../functions/entry/job-runner.ts';
import { sessionCloser } from '../../functions/entry/session-closer.ts';
import { sittingGrader } from '../../functions/entry/sitting-grader.ts';
import { staffApp } from '../../functions/entry/staff-app.ts';
import { staffTokenVerifier } from '../../functions/platform/staff-token.ts';
import { firstAdministrator } from './accounts.ts';
import { arrivalGraceMs } from './arrival-grace.ts';
import { readOrMakeLocalKeys } from './local-keys.ts';
import { localPlatform } from './local-platform.ts';
import { localOidcProvider } from './oidc-provider.ts';
import { processEnvironment } from './process-environment.ts';
import { publicKeyOf } from './public-key-of.ts';
import { staffAudience, staffClientId } from './staff-client.ts';

/** The staff side of the local system: staff API, identity provider, long work and the closing job. */
const env = processEnvironment.parse(process.env);
const keys = await readOrMakeLocalKeys(env.DATA_FOLDER);
const platform = localPlatform(env, keys);
const origin = `http://localhost:${env.PUBLIC_PORT}`;
const admissionPepper = Buffer.from(keys.admissionPepper, 'base64');
const runJob = jobRunner(platform, { admissionPepper });

const app = staffApp(platform, {
  verify: staffTokenVerifier(
    {
      issuer: `${origin}/oidc`,
      jwksUri: `${origin}/oidc/jwks`,
      clientId: staffClientId,
      audience: staffAudience,
    },
    createLocalJWKSet({ keys: [publicKeyOf(keys.signing)] }),
  ),
  admissionPepper,
  firstAdministrator: firstAdministrator(env.DATA_FOLDER),
  grade: sittingGrader(platform, { admissionPepper }),
  publicOrigin: env.PUBLIC_ORIGIN ?? origin,
  dispatch: async (order) => {
    void runJob(order);
  },
});

const oidc = localOidcProvider({
  origin,
  dataFolder: env.DATA_FOLDER,
  keys,
  table: platform.table,
  log: platform.log,
});
const listener = getRequestListener(app.fetch);
const server = createServer((request, response) => {
  if (request.url?.startsWith('/oidc/')) oidc(request, response);
  else void listener(request, response);
});
server.listen(env.STAFF_PORT, '127.0.0.1', () => process.send?.('ready'));

/** Closes sittings whose time is up, every second, one run at a time. */
const closeSessions = sessionCloser(platform, { admissionPepper, arrivalGraceMs });
let closing = false;
const timer = setInterval(async () => {
  if (closing) return;
  closing = true;
  try {
    await closeSessions();
  } catch (error) {
    platform.log.write('error', 'CLOSING_FAILED', { error: String(error) });
  }
  closing = false;
}, 1000);

process.on('SIGTERM', () => {
  clearInterval(timer);
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
process.on('disconnect', () => process.exit(0));
