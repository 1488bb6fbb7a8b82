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
 *   key. A second key seals: with it only the job and grading Lambdas may open sealed banks, and the
 *   candidate Lambda the keys of sessions.
 *
 * Deploy: cdk deploy --all -c stage=dev -c firstAdministrator=NAME
 * Besides: -c alarmEmail=… -c domainName=… -c certificateArn=… -c webAclArn=… -c publicOrigin=…
 */
const app = new App();
const given = (name: string): unknown => app.node.tryGetContext(name);
truongThi(
  app,
  stageSettings.parse({
    stage: given('stage') ?? 'dev',
    firstAdministrator: given('firstAdministrator') ?? 'quan-tri',
    alarmEmail: given('alarmEmail'),
    domainName: given('domainName'),
    publicOrigin: given('publicOrigin'),
    certificateArn: given('certificateArn'),
    webAclArn: given('webAclArn'),
  }),
);
