import { existsSync } from 'node:fs';
import { CfnOutput, Duration, Fn, Stack } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import * as logs from 'aws-cdk-lib/aws-logs';
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment';
import * as scheduler from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { asBucket } from '../constructs/as-bucket.ts';
import { EntryFunction } from '../constructs/entry-function.ts';
import { Pages } from '../constructs/pages.ts';
import type { StageSettings } from '../stage-settings.ts';
import type { DataStack } from './data-stack.ts';
import type { IdentityStack } from './identity-stack.ts';

const builtPages = new URL('../../dist/web', import.meta.url).pathname;

/** What runs: two HTTP Lambdas behind one API, three that are not HTTP, the pages in front. */
export class ServiceStack extends Stack {
  readonly functions: Record<'candidate' | 'staff' | 'job' | 'grade' | 'close', EntryFunction>;
  readonly api: apigateway.HttpApi;
  readonly pages: Pages;
  readonly failedJobs: sqs.Queue;

  constructor(
    scope: Construct,
    id: string,
    props: { settings: StageSettings; data: DataStack; identity: IdentityStack },
  ) {
    super(scope, id);
    const { data, identity, settings } = props;
    this.failedJobs = new sqs.Queue(this, 'FailedJobs', {
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });

    const grade = new EntryFunction(this, 'Grade', {
      entry: 'grade-sitting',
      data,
      memorySize: 1024,
      timeout: Duration.seconds(15),
    });
    grade.readsObjects(data, 'exams/*');
    grade.opensVault(data, 'sealed-bank:*');

    const job = new EntryFunction(this, 'Job', {
      entry: 'run-job',
      data,
      memorySize: 3008,
      timeout: Duration.minutes(15),
    });
    job.writesObjects(data, '*');
    job.sealsVault(data, '*');
    job.handler.configureAsyncInvoke({ retryAttempts: 0 });

    const candidate = new EntryFunction(this, 'Candidate', {
      entry: 'candidate-api',
      data,
      memorySize: 1024,
      timeout: Duration.seconds(10),
    });
    candidate.readsSecret('CANDIDATE_TOKEN_SECRET', data, data.candidateTokenSecret);
    candidate.readsObjects(data, 'papers/*');
    // The public look-up reads published results and the register's positions, never a key.
    candidate.readsObjects(data, 'exams/*/results/*');
    candidate.opensVault(data, 'session:*');
    candidate.handler.addEnvironment('GRADE_FUNCTION', grade.handler.functionName);
    grade.handler.grantInvoke(candidate.handler);

    const staff = new EntryFunction(this, 'Staff', {
      entry: 'staff-api',
      data,
      memorySize: 1769,
      timeout: Duration.seconds(29),
    });
    staff.writesObjects(data, '*');
    staff.handler.addEnvironment('FIRST_ADMINISTRATOR', settings.firstAdministrator);
    staff.handler.addEnvironment('JOB_FUNCTION', job.handler.functionName);
    job.handler.grantInvoke(staff.handler);

    const close = new EntryFunction(this, 'Close', {
      entry: 'close-sessions',
      data,
      memorySize: 1024,
      timeout: Duration.minutes(1),
    });
    new scheduler.Schedule(this, 'CloseEachMinute', {
      schedule: scheduler.ScheduleExpression.rate(Duration.minutes(1)),
      target: new LambdaInvoke(close.handler, {
        retryAttempts: 2,
        maxEventAge: Duration.minutes(2),
        deadLetterQueue: this.failedJobs,
      }),
      description: 'Closes sittings whose time is up',
    });

    this.api = new apigateway.HttpApi(this, 'Api', {
      createDefaultStage: false,
      description: 'Trường Thi',
    });
    const accessLog = new logs.LogGroup(this, 'ApiLog', {
      retention: logs.RetentionDays.THIRTEEN_MONTHS,
    });
    const stage = new apigateway.HttpStage(this, 'ApiStage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 10_000, burstLimit: 20_000 },
    });
    (stage.node.defaultChild as apigateway.CfnStage).accessLogSettings = {
      destinationArn: accessLog.logGroupArn,
      // No query, no path beyond the route: nothing that names a person.
      format: JSON.stringify({
        at: '$context.requestTime',
        route: '$context.routeKey',
        status: '$context.status',
        ms: '$context.responseLatency',
        bytes: '$context.responseLength',
      }),
    };
    const route = (path: string, name: string, { handler }: EntryFunction) =>
      this.api.addRoutes({
        path,
        methods: [apigateway.HttpMethod.ANY],
        integration: new HttpLambdaIntegration(name, handler),
      });
    route('/api/candidate/{proxy+}', 'CandidateRoute', candidate);
    route('/api/public/{proxy+}', 'PublicRoute', candidate);
    route('/api/staff/{proxy+}', 'StaffRoute', staff);

    const identityHost = `${identity.domain.domainName}.auth.${this.region}.amazoncognito.com`;
    this.pages = new Pages(this, 'Pages', {
      settings,
      api: this.api,
      identityHost: `cognito-idp.${this.region}.amazonaws.com https://${identityHost}`,
    });
    const origin = `https://${this.pages.distribution.distributionDomainName}`;
    const client = new cognito.UserPoolClient(this, 'StaffPages', {
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
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    const issuer = `https://cognito-idp.${this.region}.amazonaws.com/${identity.userPool.userPoolId}`;
    staff.handler.addEnvironment('ISSUER', issuer);
    staff.handler.addEnvironment('JWKS_URI', `${issuer}/.well-known/jwks.json`);
    staff.handler.addEnvironment('CLIENT_ID', client.userPoolClientId);

    if (existsSync(builtPages)) {
      new BucketDeployment(this, 'PageFiles', {
        destinationBucket: asBucket(this.pages.bucket),
        distribution: this.pages.distribution,
        sources: [
          Source.asset(builtPages),
          Source.jsonData('sign-in-settings.json', {
            authority: issuer,
            clientId: client.userPoolClientId,
            scope: 'openid profile',
          }),
        ],
      });
    }
    this.functions = { candidate, staff, job, grade, close };
    new CfnOutput(this, 'Address', {
      value: Fn.join('', ['https://', this.pages.distribution.distributionDomainName]),
    });
  }
}
