import { App } from 'aws-cdk-lib';
import { stageSettings } from './stage-settings.ts';
import { truongThi } from './truong-thi.ts';

/**
 * The architecture on a page.
 *
 *   browser ── CloudFront (one origin) ─┬─ /              pages            S3
 *                                       ├─ /api/candidate ─┐
 *                                       ├─ /api/public    ─┴ HTTP API ── candidate Lambda ──┐ asks
 *                                       └─ /api/staff     ── HTTP API ── staff Lambda       │
 *                                                                            │ by event      ▼
 *   Cognito signs staff in                                              job Lambda    grading Lambda
 *   a schedule calls the closing Lambda each minute                     (import, seal, results)
 *
 *   All keep their facts in one DynamoDB table and their large things in one bucket, under one KMS
 *   key. Only the job and grading Lambdas may open what is sealed.
 *
 * Deploy: cdk deploy --all -c stage=dev -c firstAdministrator=NAME
 */
const app = new App();
truongThi(
  app,
  stageSettings.parse({
    stage: app.node.tryGetContext('stage') ?? 'dev',
    firstAdministrator: app.node.tryGetContext('firstAdministrator') ?? 'quan-tri',
    alarmEmail: app.node.tryGetContext('alarmEmail'),
  }),
);
