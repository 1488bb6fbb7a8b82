import { type Stack, Validations } from 'aws-cdk-lib';

type StackName = 'data' | 'identity' | 'service' | 'watch';

/** Findings of cdk-nag that we accept, each with the reason. Anything not listed fails the synthesis. */
export function acknowledgeFindings(stacks: Record<StackName, Stack>): void {
  const accept = (stack: StackName, rule: string, reason: string) =>
    Validations.of(stacks[stack]).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });
  const iam5 = (resource: string, reason: string) => accept('service', `IAM5[${resource}]`, reason);
  const dataStack = stacks.data.stackName;
  const objects = `Resource::${dataStack}:ExportsOutputFnGetAttObjectsA92BA4F1ArnDE4464BF`;

  accept(
    'data',
    'SMG4',
    'Rotating the pepper would void every admission code, rotating the token secret every running sitting: both are replaced between exams, by hand.',
  );
  accept('data', 'S1', 'The bucket of access logs does not log itself.');
  accept(
    'identity',
    'COG8',
    'The Plus tier is a paid choice of the city; a second factor is required of everybody already.',
  );
  accept('service', 'S1', 'The bucket of access logs does not log itself.');
  accept('service', 'SQS3', 'The queue is itself the place for what failed.');
  accept('service', 'L1', 'The runtime of the helper that copies the pages is chosen by the CDK.');
  accept(
    'service',
    'APIG4',
    'The Lambdas check tokens themselves, route by route, by the access table; a test walks every route.',
  );
  accept('service', 'CFR1', 'Staff may travel: access is by sign-in, not by country.');
  accept(
    'service',
    'CFR2',
    "The web firewall belongs to the account's baseline and is attached by its identifier.",
  );
  accept(
    'service',
    'CFR4',
    'Without a domain of its own the distribution has the default certificate; a city adds its own.',
  );
  accept(
    'service',
    'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    'The least a Lambda needs to log.',
  );

  iam5('Resource::*', 'X-Ray takes no narrower resource than all traces.');
  iam5(
    `${objects}/papers/*`,
    'The candidate Lambda reads papers, which are encrypted until the bell, and nothing else by this grant.',
  );
  iam5(`${objects}/exams/*/results/*`, 'The public look-up reads published results.');
  iam5(`${objects}/exams/*`, 'Grading reads sealed banks, which only it and sealing may open.');
  iam5(
    `${objects}/*`,
    'Staff API and long work keep registers, banks, results and papers; they may read and put, never list or delete.',
  );
  iam5(
    `Resource::${dataStack}:ExportsOutputFnGetAttTableCD117FA1ArnE2C8C204/index/*`,
    'The one index of the one table.',
  );
  for (const [name, id] of [
    ['Close', '36026F7B'],
    ['Grade', 'B3C434CD'],
    ['Job', '23969A7D'],
  ]) {
    iam5(`Resource::<${name}Function${id}.Arn>:*`, 'Invoking a function includes its versions.');
  }
  for (const action of ['Abort*', 'DeleteObject*', 'GetBucket*', 'GetObject*', 'List*']) {
    iam5(
      `Action::s3:${action}`,
      "The CDK's helper that copies the built pages into their own bucket.",
    );
  }
  iam5('Resource::<PagesBucket1F9960AC.Arn>/*', "The CDK's helper writes the built pages.");
  iam5(
    'Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*',
    "The CDK's helper reads the built pages from the deployment's assets.",
  );
}
