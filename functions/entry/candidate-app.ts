import type { Hono } from 'hono';
import { candidateApiContracts } from '../../shared/contracts.ts';
import type { PartOutcome } from '../../shared/grading/part-outcome.ts';
import { lockdownGuard } from '../lockdown/lockdown-guard.ts';
import { candidateTokens } from '../platform/candidate-token.ts';
import { makeApp } from '../platform/http/make-app.ts';
import { openApi } from '../platform/http/open-api.ts';
import type { AddressOf } from '../platform/http/request-facts.ts';
import { server } from '../platform/http/serve.ts';
import type { Signer } from '../platform/signer.ts';
import { serveProofs } from '../proof/routes.ts';
import { servePublic } from '../results/public-routes.ts';
import { candidateAdmit } from '../sitting/candidate-admit.ts';
import { serveCandidateMessages } from '../sitting/message-routes.ts';
import { serveCandidate } from '../sitting/routes.ts';
import { sittingStore } from '../sitting/store.ts';
import { contextsOf } from './contexts.ts';
import type { Platform } from './platform.ts';

export interface CandidateAppSettings {
  /** Signs candidates' tokens; 32 random bytes. */
  readonly tokenSecret: Uint8Array;
  /** Keys the hashes of admission codes; 32 random bytes, shared with the staff side. */
  readonly admissionPepper: Uint8Array;
  /** Signs receipts; the key is this API's own. */
  readonly signer: Signer;
  /** Finds a client's address in this deployment; left out, nobody's is known. */
  readonly addressOf?: AddressOf;
  /** How long what was sent in time may take to arrive, in milliseconds. */
  readonly arrivalGraceMs: number;
  /** Grades an ended sitting, where the keys are: elsewhere, so that this API never holds one. */
  grade(sittingId: string): Promise<PartOutcome | undefined>;
}

/** The candidate API: sitting an exam, and the public look-up of results. */
export function candidateApp(platform: Platform, settings: CandidateAppSettings): Hono {
  const { clock, log, objects, vault } = platform;
  const contexts = contextsOf(platform);
  const tokens = candidateTokens(settings.tokenSecret);
  const app = makeApp(log, 1);
  const serving = server(app, candidateAdmit({ tokens, clock }), settings.addressOf);
  const sittings = sittingStore(platform.table, settings.admissionPepper);
  serveCandidate(serving, {
    sittings,
    exams: contexts.exams,
    objects,
    vault,
    signer: settings.signer,
    tokens,
    lockdown: lockdownGuard(settings.tokenSecret),
    clock,
    log,
    grade: settings.grade,
    arrivalGraceMs: settings.arrivalGraceMs,
  });
  const { arrivalGraceMs } = settings;
  serveCandidateMessages(serving, { sittings, exams: contexts.exams, clock, arrivalGraceMs });
  servePublic(serving, { ...contexts, objects, clock });
  serveProofs(serving, { ...contexts, objects });
  app.get('/api/candidate/openapi.json', (context) =>
    context.json(openApi('Trường Thi – candidate API', candidateApiContracts)),
  );
  return app;
}
