import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { proxy } from 'hono/proxy';
import { candidateApp } from '../../functions/entry/candidate-app.ts';
import { sittingGrader } from '../../functions/entry/sitting-grader.ts';
import { socketAddress } from '../../functions/platform/http/socket-address.ts';
import { keySigner } from '../../functions/platform/key-signer.ts';
import { arrivalGraceMs } from './arrival-grace.ts';
import { readOrMakeLocalKeys } from './local-keys.ts';
import { localPlatform } from './local-platform.ts';
import { pageHeaders } from './page-headers.ts';
import { processEnvironment } from './process-environment.ts';
import { staffAudience, staffClientId } from './staff-client.ts';

/**
 * The front of the local system, standing where CloudFront and the candidate Lambda stand: the
 * candidate API, the pages, and everything of staff passed on to its own process, so that no
 * import or PDF ever delays a candidate's save.
 */
const env = processEnvironment.parse(process.env);
const keys = await readOrMakeLocalKeys(env.DATA_FOLDER);
const platform = localPlatform(env, keys);
const origin = `http://localhost:${env.PUBLIC_PORT}`;

const front = new Hono();
front.all('/api/staff/*', toStaff);
front.all('/oidc/*', toStaff);
front.route(
  '/',
  candidateApp(platform, {
    tokenSecret: Buffer.from(keys.candidateTokens, 'base64'),
    admissionPepper: Buffer.from(keys.admissionPepper, 'base64'),
    arrivalGraceMs,
    addressOf: socketAddress,
    signer: keySigner(keys.receipts),
    grade: sittingGrader(platform, {
      admissionPepper: Buffer.from(keys.admissionPepper, 'base64'),
    }),
  }),
);

const pages = new Hono();
pages.use(pageHeaders);
pages.get('/sign-in-settings.json', (context) =>
  context.json({
    authority: `${origin}/oidc`,
    clientId: staffClientId,
    scope: 'openid profile',
    resource: staffAudience,
  }),
);
const root = 'dist/web';
pages.get('/assets/*', serveStatic({ root, precompressed: true }));
pages.get('/thi', serveStatic({ root, path: 'candidate/index.html' }));
pages.get('/thi/*', serveStatic({ root, path: 'candidate/index.html' }));
pages.get('/can-bo', (context) => context.redirect('/can-bo/'));
pages.get('/can-bo/*', serveStatic({ root, path: 'staff/index.html' }));
pages.get('/', serveStatic({ root, path: 'verify/index.html' }));
pages.get('/bien-nhan', serveStatic({ root, path: 'verify/index.html' }));
pages.get('/kiem-chung', serveStatic({ root, path: 'verify/index.html' }));
pages.get('/*', serveStatic({ root }));

function toStaff({ req }: { req: { raw: Request; url: string } }): Promise<Response> {
  const url = new URL(req.url);
  return proxy(`http://127.0.0.1:${env.STAFF_PORT}${url.pathname}${url.search}`, {
    raw: req.raw,
    redirect: 'manual',
    headers: {
      ...Object.fromEntries(req.raw.headers),
      host: undefined,
      'x-forwarded-host': url.host,
      'x-forwarded-proto': 'http',
    },
  });
}

/** Told apart by the path alone, before either app looks at the request. */
const isForFront = ({ url }: Request) => /^https?:\/\/[^/]+\/(?:api|oidc)\//.test(url);
const main = (request: Request, bindings: object) =>
  isForFront(request) ? front.fetch(request, bindings) : pages.fetch(request, bindings);

const server = serve({ fetch: main, port: env.PUBLIC_PORT, hostname: '0.0.0.0' }, () =>
  process.send?.('ready'),
);
process.on('SIGTERM', () => server.close(() => process.exit(0)));
process.on('disconnect', () => process.exit(0));
