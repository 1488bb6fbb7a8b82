import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../infra/content-security-policy.ts';
import { tableDefinition } from '../../infra/local/table-definition.ts';
import { truongThi } from '../../infra/truong-thi.ts';

type Statement = { Action: string | string[]; Resource: unknown; Condition?: unknown };

/** Everything the role of one Lambda may do, as text to look into. */
function statementsOf(template: Template, name: string): Statement[] {
  return Object.entries(template.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(`${name}Function`))
    .flatMap(
      ([, policy]) =>
        (policy as { Properties: { PolicyDocument: { Statement: Statement[] } } }).Properties
          .PolicyDocument.Statement,
    );
}
const actionsOf = (statements: Statement[]) => statements.flatMap((each) => each.Action);

describe('the cloud stacks', () => {
  let app: App;
  let stacks: ReturnType<typeof truongThi>;
  const template = (name: keyof typeof stacks) => Template.fromStack(stacks[name]);

  beforeAll(() => {
    app = new App({ context: { 'aws:cdk:bundling-stacks': ['truong-thi-production-service'] } });
    stacks = truongThi(app, {
      stage: 'production',
      firstAdministrator: 'quan-tri',
      alarmEmail: 'van-hanh@example.vn',
    });
  });

  it('keep the table: recovery to any second, no deletion, the same keys as the embedded engine', () => {
    const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes } = tableDefinition('x');
    template('data').hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      Properties: {
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        KeySchema,
        AttributeDefinitions: Match.arrayWith(AttributeDefinitions ?? []),
        GlobalSecondaryIndexes,
      },
    });
    expect(stacks.data.terminationProtection).toBe(true);
    template('data').allResources('AWS::KMS::Key', { Properties: { EnableKeyRotation: true } });
    template('service').resourceCountIs('AWS::DynamoDB::Table', 0);
  });

  it('run five functions of ours on Node 24, arm64, traced, with logs that are kept', () => {
    const functions = Object.entries(
      template('service').findResources('AWS::Lambda::Function'),
    ).filter(([id]) => id.includes('Function'));
    const ours = functions.filter(([id]) => /^(Candidate|Staff|Job|Grade|Close)Function/.test(id));
    expect(ours).toHaveLength(5);
    for (const [, { Properties }] of ours as [string, { Properties: Record<string, unknown> }][]) {
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
      });
      expect(Properties.LoggingConfig).toBeDefined();
    }
    template('service').allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 400 });
  });

  it('let the candidate Lambda open session keys only, and hold no answer key', () => {
    const statements = statementsOf(template('service'), 'Candidate');
    const vault = statements.filter((each) => each.Condition !== undefined);
    expect(vault).toEqual([
      expect.objectContaining({
        Action: 'kms:Decrypt',
        Condition: { StringLike: { 'kms:EncryptionContext:purpose': 'session:*' } },
      }),
    ]);
    const objects = JSON.stringify(
      statements.filter((each) => [each.Action].flat().some((action) => action.startsWith('s3:'))),
    );
    expect(objects).toContain('/papers/*');
    expect(objects).toContain('/exams/*/results/*');
    expect(objects).not.toMatch(/sealed|uploads|PutObject|Arn"\]?,?"?\/\*"/);
  });

  it('let only sealing and grading open what is sealed', () => {
    const opens = (name: string) =>
      statementsOf(template('service'), name)
        .filter((each) => each.Condition !== undefined)
        .map((each) => each.Condition);
    expect(opens('Staff')).toEqual([]);
    expect(opens('Close')).toEqual([]);
    expect(opens('Grade')).toEqual([
      { StringLike: { 'kms:EncryptionContext:purpose': 'sealed-bank:*' } },
    ]);
    expect(opens('Job')).toHaveLength(1);
  });

  it('give nobody everything', () => {
    for (const name of ['Candidate', 'Staff', 'Job', 'Grade', 'Close']) {
      const statements = statementsOf(template('service'), name);
      expect(actionsOf(statements)).not.toContain('*');
      expect(actionsOf(statements).filter((action) => action.endsWith(':*'))).toEqual([]);
      expect(actionsOf(statements)).not.toContain('dynamodb:Scan');
      const everywhere = statements
        .filter((each) => each.Resource === '*')
        .flatMap((each) => each.Action);
      expect(everywhere.filter((action) => !action.startsWith('xray:'))).toEqual([]);
    }
  });

  it('serve pages and API from one origin under one strict policy', () => {
    const service = template('service');
    service.resourceCountIs('AWS::CloudFront::Distribution', 1);
    service.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        CacheBehaviors: [
          Match.objectLike({ PathPattern: '/api/*', ViewerProtocolPolicy: 'https-only' }),
        ],
        DefaultCacheBehavior: Match.objectLike({ ViewerProtocolPolicy: 'redirect-to-https' }),
      },
    });
    service.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1);
    const policies = JSON.stringify(
      service.findResources('AWS::CloudFront::ResponseHeadersPolicy'),
    );
    for (const directive of contentSecurityPolicy()
      .split('; ')
      .filter((each) => !each.startsWith('connect-src'))) {
      expect(policies).toContain(directive);
    }
    service.resourceCountIs('AWS::ApiGatewayV2::Route', 3);
  });

  it('sign staff in with a second factor and PKCE, nobody by themselves', () => {
    template('identity').hasResourceProperties('AWS::Cognito::UserPool', {
      MfaConfiguration: 'ON',
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
    template('service').hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
    });
  });

  it('close sessions each minute and keep what failed', () => {
    template('service').hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      Target: Match.objectLike({ DeadLetterConfig: Match.anyValue() }),
    });
  });

  it('raise an alarm for everything a candidate would feel', () => {
    const alarms = Object.keys(template('watch').findResources('AWS::CloudWatch::Alarm'));
    for (const name of [
      'CandidateErrors',
      'CandidateThrottles',
      'CandidateSlow',
      'StaffErrors',
      'CloseErrors',
      'GradeErrors',
      'JobErrors',
      'ApiServerErrors',
      'TableThrottles',
      'FailedJobs',
    ]) {
      expect(
        alarms.some((alarm) => alarm.startsWith(name)),
        name,
      ).toBe(true);
    }
    template('watch').allResourcesProperties('AWS::CloudWatch::Alarm', {
      AlarmActions: Match.anyValue(),
    });
  });
});

describe('cdk-nag', () => {
  const synth = (plant: boolean): (() => unknown) => {
    const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
    truongThi(app, { stage: 'dev', firstAdministrator: 'quan-tri' });
    if (plant) new s3.Bucket(new Stack(app, 'planted'), 'Open');
    return () => app.synth();
  };

  it('passes with the exceptions that are listed, each with its reason', () => {
    expect(synth(false)).not.toThrow();
  });

  it('really runs: a bucket without protection fails the synthesis', () => {
    const exitCode = process.exitCode;
    expect(synth(true)).toThrow();
    process.exitCode = exitCode;
  });
});
