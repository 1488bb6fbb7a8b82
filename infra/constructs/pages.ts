import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { frontHeader, viewerAddressHeader } from '../../functions/platform/http/front-headers.ts';
import { contentSecurityPolicy } from '../content-security-policy.ts';
import type { StageSettings } from '../stage-settings.ts';
import { asBucket } from './as-bucket.ts';

/** Which page a path shows; the local server maps them the same way. */
const pageOfPath = `function handler(event) {
  var request = event.request;
  if (request.uri === '/' || request.uri === '/bien-nhan' || request.uri === '/kiem-chung') request.uri = '/verify/index.html';
  else if (request.uri === '/thi' || request.uri.indexOf('/thi/') === 0) request.uri = '/candidate/index.html';
  else if (request.uri === '/can-bo' || request.uri.indexOf('/can-bo/') === 0) request.uri = '/staff/index.html';
  return request;
}`;

/**
 * Writes the viewer's address over whatever a client sent. The name of the header is the API's own,
 * as CloudFront's would need every other header to be named that the API may see.
 */
const addressOfViewer = `function handler(event) {
  event.request.headers['${viewerAddressHeader}'] = { value: event.viewer.ip };
  return event.request;
}`;

/** One origin for pages and API: what Safe Exam Browser's headers and a strict policy need. */
export class Pages extends Construct {
  readonly distribution: cloudfront.Distribution;
  readonly bucket: s3.Bucket;
  /** Where the pages are reached. */
  readonly origin: string;

  constructor(
    scope: Construct,
    id: string,
    props: {
      settings: StageSettings;
      api: HttpApi;
      identityOrigins: string;
      frontSecret: Pick<Secret, 'secretValue'>;
    },
  ) {
    super(scope, id);
    const logs = new s3.Bucket(this, 'Logs', {
      encryption: s3.BucketEncryption.S3_MANAGED,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      objectOwnership: s3.ObjectOwnership.OBJECT_WRITER,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ expiration: Duration.days(400) }],
    });
    this.bucket = new s3.Bucket(this, 'Bucket', {
      encryption: s3.BucketEncryption.S3_MANAGED,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      serverAccessLogsBucket: asBucket(logs),
      serverAccessLogsPrefix: 'pages/',
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const headers = new cloudfront.ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        contentSecurityPolicy: {
          contentSecurityPolicy: contentSecurityPolicy(props.identityOrigins),
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override: true },
        referrerPolicy: {
          referrerPolicy: cloudfront.HeadersReferrerPolicy.SAME_ORIGIN,
          override: true,
        },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(365),
          includeSubdomains: true,
          override: true,
        },
      },
    });
    const { region } = Stack.of(this);
    const { domainName, certificateArn, stage, webAclArn } = props.settings;
    const api = {
      origin: new origins.HttpOrigin(`${props.api.apiId}.execute-api.${region}.amazonaws.com`, {
        // Whoever goes round the front does not know it, and is not believed.
        customHeaders: { [frontHeader]: props.frontSecret.secretValue.unsafeUnwrap() },
      }),
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
      originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
      functionAssociations: [
        {
          eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
          function: new cloudfront.Function(this, 'AddressOfViewer', {
            code: cloudfront.FunctionCode.fromInline(addressOfViewer),
            runtime: cloudfront.FunctionRuntime.JS_2_0,
          }),
        },
      ],
    };
    // Every page of a hall asks its room's board: one answer stands for all of them (decision 24).
    const boards = {
      ...api,
      // Nobody asks a board from where it is read.
      functionAssociations: [],
      allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD,
      cachePolicy: new cloudfront.CachePolicy(this, 'Boards', {
        comment: 'As long as the API says, by path alone',
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(0),
        maxTtl: Duration.seconds(10),
      }),
    };
    this.distribution = new cloudfront.Distribution(this, 'Distribution', {
      comment: `Trường Thi ${stage}`,
      ...ownName(this, domainName, certificateArn),
      ...(webAclArn ? { webAclId: webAclArn } : {}),
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_200,
      logBucket: asBucket(logs),
      logFilePrefix: 'cloudfront/',
      defaultBehavior: {
        origin: origins.S3BucketOrigin.withOriginAccessControl(asBucket(this.bucket)),
        viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: headers,
        functionAssociations: [
          {
            eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
            function: new cloudfront.Function(this, 'PageOfPath', {
              code: cloudfront.FunctionCode.fromInline(pageOfPath),
              runtime: cloudfront.FunctionRuntime.JS_2_0,
            }),
          },
        ],
      },
      additionalBehaviors: { '/api/candidate/boards/*': boards, '/api/*': api },
    });
    this.origin = `https://${domainName ?? this.distribution.distributionDomainName}`;
  }
}

/** A name and certificate of our own, and with them what CloudFront's own cannot: no TLS below 1.2. */
function ownName(scope: Construct, domainName?: string, certificateArn?: string) {
  if (!domainName || !certificateArn) return {};
  return {
    domainNames: [domainName],
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificateArn),
    minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
  };
}
