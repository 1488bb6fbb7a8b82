import { type Stack, Validations } from 'aws-cdk-lib';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';
import type { DataStack } from './stacks/data-stack.ts';
import type { IdentityStack } from './stacks/identity-stack.ts';
import type { ServiceStack } from './stacks/service-stack.ts';
import type { StageSettings } from './stage-settings.ts';

const accept = (construct: IConstruct | undefined, rule: string, reason: string) => {
  if (!construct) return;
  Validations.of(construct).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });
};
const basicExecution =
  'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]';

/**
 * Findings of cdk-nag that we accept, each on the construct it stands for and with the reason.
 * Anything else fails the synthesis.
 */
export function acknowledgeFindings(
  settings: StageSettings,
  stacks: { data: DataStack; identity: IdentityStack; service: ServiceStack },
): void {
  const { data, identity, service } = stacks;
  const noRotation = (what: string) =>
    `A new value would void ${what}: it is replaced by hand, between exams.`;
  accept(data.admissionPepper, 'SMG4', noRotation('every admission code already printed'));
  accept(data.candidateTokenSecret, 'SMG4', noRotation('the token of every running sitting'));
  accept(data.frontSecret, 'SMG4', noRotation('every request until the front is deployed again'));
  accept(
    identity.userPool,
    'COG8',
    'The Plus plan is a paid choice of the deployer; a second factor is required of everybody.',
  );
  accept(service.failedJobs, 'SQS3', 'The queue is itself the place for what failed.');
  accept(
    service.front,
    'APIG4',
    'The Lambdas check tokens themselves, route by route, by the access table; a test walks every route.',
  );
  acceptOfDistribution(service, settings);
  acceptOfFunctions(service, data);
  acceptOfPageFiles(service);
}

function acceptOfDistribution({ pages }: ServiceStack, settings: StageSettings): void {
  accept(
    pages.distribution,
    'CFR1',
    'Staff may travel and candidates look results up from anywhere: access is by sign-in, not by country.',
  );
  if (!settings.webAclArn) {
    accept(
      pages.distribution,
      'CFR2',
      'No web firewall was named (-c webAclArn=…); wrong tries are limited by the application.',
    );
  }
  if (!settings.certificateArn) {
    accept(
      pages.distribution,
      'CFR4',
      'Without a name of its own (-c domainName=… -c certificateArn=…) only the certificate of CloudFront serves, which admits TLS 1.0.',
    );
  }
}

/** The objects each function reads or puts, by the same patterns as in service-functions.ts. */
const objectPatterns = {
  candidate: ['papers/*', 'exams/*/results/*', 'exams/*/sealed-list/*', 'exams/*/proof/*'],
  staff: [
    'uploads/*',
    'uploads/readings/*',
    'uploads/summons/*',
    'exams/*/register/*',
    'exams/*/seating/*',
    'exams/*/results/*',
    'exams/*/exposure/*',
    'exams/*/lockdown/*',
    'exams/*/backups/*',
    'exams/*/summons/*',
    'banks/*',
  ],
  job: ['uploads/*', 'uploads/readings/*', 'uploads/summons/*', 'exams/*', 'banks/*', 'papers/*'],
  grade: ['exams/*/sealed/*'],
  close: [],
} as const;

function acceptOfFunctions(service: ServiceStack, data: DataStack): void {
  const exported = data.resolve(data.exportValue(data.objects.bucketArn));
  const objects = (exported as Record<string, string>)['Fn::ImportValue'];
  for (const name of Object.keys(objectPatterns) as (keyof typeof objectPatterns)[]) {
    const { handler } = service.functions[name];
    accept(handler, basicExecution, 'What a Lambda needs to log, and no more.');
    accept(handler, 'IAM5[Resource::*]', 'X-Ray takes no narrower resource than all traces.');
    for (const pattern of objectPatterns[name]) {
      accept(
        handler,
        `IAM5[Resource::${objects}/${pattern}]`,
        'Objects are named by exam, bank or sitting and by hash: a role can name only their kind.',
      );
    }
  }
  const closing = service.functions.close.handler.node.findAll().find(CfnFunction.isCfnFunction);
  for (const role of childrenNamed(service, 'SchedulerRoleForTarget')) {
    accept(
      role,
      `IAM5[Resource::<${closing ? service.getLogicalId(closing) : ''}.Arn>:*]`,
      "The CDK's own grant to the schedule: the closing function in any version.",
    );
  }
}

/** The helper of the CDK that copies the built pages. */
function acceptOfPageFiles(service: ServiceStack): void {
  for (const helper of childrenNamed(service, 'Custom::CDKBucketDeployment')) {
    const why = "The CDK's helper that copies built pages; its rights are the CDK's to write.";
    accept(helper, 'L1', "The helper's runtime is the CDK's to choose.");
    accept(helper, basicExecution, why);
    accept(helper, 'IAM5[Resource::*]', 'CloudFront invalidations, asked for without an ARN.');
    for (const action of ['Abort*', 'DeleteObject*', 'GetBucket*', 'GetObject*', 'List*']) {
      accept(helper, `IAM5[Action::s3:${action}]`, why);
    }
    const pages = service.pages.bucket.node.defaultChild;
    for (const bucket of [
      pages ? `<${service.getLogicalId(pages as never)}.Arn>` : '',
      'arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>',
    ]) {
      accept(helper, `IAM5[Resource::${bucket}/*]`, why);
    }
  }
}

const childrenNamed = (stack: Stack, prefix: string) =>
  stack.node.children.filter((child) => child.node.id.startsWith(prefix));
