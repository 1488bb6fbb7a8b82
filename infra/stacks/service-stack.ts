import { existsSync } from 'node:fs';
import { Annotations, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import * as scheduler from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { FrontApi } from '../constructs/front-api.ts';
import { PageFiles } from '../constructs/page-files.ts';
import { Pages } from '../constructs/pages.ts';
import type { StageSettings } from '../stage-settings.ts';
import type { DataStack } from './data-stack.ts';
import type { IdentityStack } from './identity-stack.ts';
import { type ServiceFunctions, serviceFunctions } from './service-functions.ts';

/** What runs: two HTTP Lambdas behind one API, three that are not HTTP, the pages in front. */
export class ServiceStack extends Stack {
  readonly functions: ServiceFunctions;
  readonly front: FrontApi;
  readonly pages: Pages;
  readonly failedJobs: sqs.Queue;
  readonly closing: LambdaInvoke;

  constructor(
    scope: Construct,
    id: string,
    props: {
      settings: StageSettings;
      data: DataStack;
      identity: IdentityStack;
      pagesFolder: string;
    },
  ) {
    const { data, identity, settings, pagesFolder } = props;
    super(scope, id, { terminationProtection: settings.stage === 'production' });
    this.failedJobs = new sqs.Queue(this, 'FailedJobs', {
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.functions = serviceFunctions(this, { settings, data, failedJobs: this.failedJobs });
    const { close, staff } = this.functions;
    this.closing = new LambdaInvoke(close.handler, {
      retryAttempts: 2,
      maxEventAge: Duration.minutes(2),
      deadLetterQueue: this.failedJobs,
    });
    new scheduler.Schedule(this, 'CloseEachMinute', {
      schedule: scheduler.ScheduleExpression.rate(Duration.minutes(1)),
      target: this.closing,
      description: 'Closes sittings whose time is up',
    });

    this.front = new FrontApi(this, 'Front', this.functions);
    const issuerOrigin = `https://cognito-idp.${this.region}.amazonaws.com`;
    const signInOrigin = `https://${identity.domain.domainName}.auth.${this.region}.amazoncognito.com`;
    this.pages = new Pages(this, 'Pages', {
      settings,
      api: this.front.api,
      identityOrigins: `${issuerOrigin} ${signInOrigin}`,
      frontSecret: data.frontSecret,
    });
    const { origin } = this.pages;
    const { userPoolClientId } = new cognito.UserPoolClient(this, 'StaffPages', {
      userPool: identity.userPool,
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.PROFILE],
        callbackUrls: [`${origin}/can-bo/dang-nhap/xong`],
        logoutUrls: [`${origin}/can-bo/`],
      },
      accessTokenValidity: Duration.hours(8),
      refreshTokenValidity: Duration.hours(12),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    const issuer = `${issuerOrigin}/${identity.userPool.userPoolId}`;
    staff.handler.addEnvironment('ISSUER', issuer);
    staff.handler.addEnvironment('JWKS_URI', `${issuer}/.well-known/jwks.json`);
    staff.handler.addEnvironment('CLIENT_ID', userPoolClientId);

    if (existsSync(pagesFolder)) {
      new PageFiles(this, 'PageFiles', {
        pages: this.pages,
        folder: pagesFolder,
        signInSettings: {
          authority: issuer,
          clientId: userPoolClientId,
          scope: 'openid profile',
        },
      });
    } else {
      Annotations.of(this).addWarningV2(
        'truong-thi:pages-not-built',
        'The pages are not built and will not be deployed: npm run build',
      );
    }
    new CfnOutput(this, 'Address', { value: origin });
  }
}
