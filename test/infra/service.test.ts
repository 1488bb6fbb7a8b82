import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { frontHeader, viewerAddressHeader } from '../../functions/platform/http/front-headers.ts';
import { contentSecurityPolicy } from '../../infra/content-security-policy.ts';
import { stageSettings } from '../../infra/stage-settings.ts';
import { functionNames, templatesOf } from './synthesis.ts';

describe('what runs', () => {
  let of: ReturnType<typeof templatesOf>;
  let service: Template;
  beforeAll(() => {
    of = templatesOf({ alarmEmail: 'van-hanh@example.vn' });
    service = of.service;
  });
  const idOf = (type: string, prefix: string) =>
    Object.keys(service.findResources(type)).find((id) => id.startsWith(prefix));

  it('is Node 24 on arm64, traced, with logs that are kept thirteen months', () => {
    for (const name of functionNames) {
      const id = idOf('AWS::Lambda::Function', `${name}Function`) ?? '';
      expect(service.findResources('AWS::Lambda::Function')[id]?.Properties, name).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: {
          LogFormat: 'JSON',
          LogGroup: { Ref: idOf('AWS::Logs::LogGroup', `${name}Logs`) },
        },
      });
    }
    service.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 400 });
  });

  it('serves pages and API from one origin, and no answer out of a cache but the boards of rooms, for seconds', () => {
    service.resourceCountIs('AWS::CloudFront::Distribution', 1);
    service.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        CacheBehaviors: [
          Match.objectLike({
            PathPattern: '/api/candidate/boards/*',
            ViewerProtocolPolicy: 'https-only',
            AllowedMethods: ['GET', 'HEAD'],
            CachePolicyId: { Ref: Match.stringLikeRegexp('Boards') },
          }),
          Match.objectLike({
            PathPattern: '/api/*',
            ViewerProtocolPolicy: 'https-only',
            // The managed policy CachingDisabled.
            CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
          }),
        ],
        DefaultCacheBehavior: Match.objectLike({ ViewerProtocolPolicy: 'redirect-to-https' }),
        Origins: Match.arrayWith([
          Match.objectLike({ OriginAccessControlId: Match.anyValue() }),
          Match.objectLike({
            CustomOriginConfig: Match.objectLike({
              OriginProtocolPolicy: 'https-only',
              OriginSSLProtocols: ['TLSv1.2'],
            }),
          }),
        ]),
      }),
    });
    service.hasResourceProperties('AWS::CloudFront::CachePolicy', {
      CachePolicyConfig: Match.objectLike({
        DefaultTTL: 0,
        MaxTTL: 10,
        ParametersInCacheKeyAndForwardedToOrigin: Match.objectLike({
          CookiesConfig: { CookieBehavior: 'none' },
          HeadersConfig: { HeaderBehavior: 'none' },
          QueryStringsConfig: { QueryStringBehavior: 'none' },
        }),
      }),
    });
    service.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1);
    expect(
      Object.values(service.findResources('AWS::ApiGatewayV2::Route')).map(
        (each) => each.Properties.RouteKey,
      ),
    ).toEqual([
      'ANY /api/candidate/{proxy+}',
      'ANY /api/public/{proxy+}',
      'ANY /api/staff/{proxy+}',
    ]);
  });

  it('tells the API who the viewer is, in words that no client can put there', () => {
    const functions = Object.entries(service.findResources('AWS::CloudFront::Function'));
    const [id = '', found] = functions.find(([name]) => name.includes('AddressOfViewer')) ?? [];
    service.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        CacheBehaviors: Match.arrayWith([
          Match.objectLike({
            PathPattern: '/api/*',
            FunctionAssociations: [
              { EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': [id, 'FunctionARN'] } },
            ],
            // The managed policy AllViewerExceptHostHeader: the header of Safe Exam Browser passes.
            OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
          }),
        ]),
        Origins: Match.arrayWith([
          Match.objectLike({
            OriginCustomHeaders: [
              {
                HeaderName: frontHeader,
                HeaderValue: Match.objectLike({ 'Fn::Join': Match.anyValue() }),
              },
            ],
          }),
        ]),
      }),
    });
    const code = String(found?.Properties.FunctionCode);
    const run = new Function('event', `${code}\nreturn handler(event);`);
    const forged = { [viewerAddressHeader]: { value: '10.1.2.3' }, accept: { value: '*/*' } };
    expect(run({ viewer: { ip: '203.0.113.7' }, request: { headers: forged } })).toEqual({
      headers: { [viewerAddressHeader]: { value: '203.0.113.7' }, accept: { value: '*/*' } },
    });
  });

  it('tells the staff API its public address, by its own name or as it was given', () => {
    const originIn = (template: Template) =>
      Object.values(template.findResources('AWS::Lambda::Function'))
        .map((each) => each.Properties.Environment?.Variables?.PUBLIC_ORIGIN)
        .filter(Boolean);
    expect(originIn(service)).toEqual([]);
    const given = templatesOf({ publicOrigin: 'https://d1.cloudfront.net' });
    expect(originIn(given.service)).toEqual(['https://d1.cloudfront.net']);
  });

  it('gives pages the same policy as the local server, with the sign-in as the one stranger', () => {
    const [headers] = Object.values(
      service.findResources('AWS::CloudFront::ResponseHeadersPolicy'),
    );
    const { ContentSecurityPolicy, StrictTransportSecurity } =
      headers?.Properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig ?? {};
    const pieces: unknown[] = ContentSecurityPolicy.ContentSecurityPolicy['Fn::Join'][1];
    const text = pieces.map((piece) => (typeof piece === 'string' ? piece : '…')).join('');
    expect(text).toBe(
      contentSecurityPolicy(
        'https://cognito-idp.….amazonaws.com https://….auth.….amazoncognito.com',
      ),
    );
    expect(StrictTransportSecurity.AccessControlMaxAgeSec).toBe(31_536_000);
  });

  it('refuses TLS below 1.2 and passes the firewall where the city names its own', () => {
    const own = templatesOf({
      domainName: 'thi.example.vn',
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/a',
      webAclArn: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/a/b',
    });
    own.service.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        Aliases: ['thi.example.vn'],
        ViewerCertificate: Match.objectLike({ MinimumProtocolVersion: 'TLSv1.2_2021' }),
        WebACLId: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/a/b',
      }),
    });
    own.service.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      CallbackURLs: ['https://thi.example.vn/can-bo/dang-nhap/xong'],
    });
    const lonely = { stage: 'dev', firstAdministrator: 'a', domainName: 'thi.example.vn' };
    expect(stageSettings.safeParse(lonely).success).toBe(false);
  });

  it('signs staff in with a second factor and a code, nobody by themselves', () => {
    of.identity.hasResourceProperties('AWS::Cognito::UserPool', {
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
    service.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  it('closes sessions each minute and keeps what failed', () => {
    service.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      Target: Match.objectLike({ DeadLetterConfig: Match.anyValue() }),
    });
    // Long work and closing: tried once, and what broke off lies in the queue.
    service.resourceCountIs('AWS::Lambda::EventInvokeConfig', 2);
    service.allResourcesProperties('AWS::Lambda::EventInvokeConfig', {
      MaximumRetryAttempts: 0,
      DestinationConfig: { OnFailure: Match.anyValue() },
    });
  });

  it('raises an alarm for everything a candidate would feel', () => {
    const alarms = Object.keys(of.watch.findResources('AWS::CloudWatch::Alarm'));
    for (const name of [
      ...functionNames.flatMap((each) => [`${each}Errors`, `${each}Throttles`]),
      'CandidateSlow',
      'ApiServerErrors',
      'TableThrottles',
      'FailedJobs',
      'JobLines',
      'CloseLines',
      'GradeLines',
      'CloseSilent',
    ]) {
      expect(
        alarms.filter((alarm) => alarm.startsWith(name)),
        name,
      ).toHaveLength(1);
    }
    of.watch.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: Match.anyValue() });
    of.watch.hasResourceProperties('AWS::SNS::Subscription', { Endpoint: 'van-hanh@example.vn' });
    of.watch.hasResourceProperties('AWS::Logs::MetricFilter', { FilterPattern: '"JOB_FAILED"' });
  });
});
