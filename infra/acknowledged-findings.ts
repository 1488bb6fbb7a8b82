import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Findings of cdk-nag that we accept, each with the reason. Anything not listed fails the synthesis. */
export function acknowledgeFindings(
  stacks: Record<'data' | 'identity' | 'service' | 'watch', IConstruct>,
): void {
  const accept = (stack: IConstruct, id: string, reason: string) =>
    Validations.of(stack).acknowledge({ id, reason });
  accept(
    stacks.data,
    'AwsSolutions-SMG4',
    'Rotating the pepper would void every admission code, rotating the token secret every running sitting: both are replaced between exams, by hand.',
  );
  accept(stacks.data, 'AwsSolutions-S1', 'The log bucket does not log itself.');
  accept(
    stacks.identity,
    'AwsSolutions-COG8',
    'The Plus tier is a paid choice of the city; MFA is required of everybody already.',
  );
  accept(
    stacks.service,
    'AwsSolutions-IAM4',
    'The AWS basic execution and tracing policies are the least a Lambda needs to log.',
  );
  accept(
    stacks.service,
    'AwsSolutions-IAM5',
    'Wildcards end object prefixes and KMS re-encrypt actions of our own bucket and keys.',
  );
  accept(
    stacks.service,
    'AwsSolutions-APIG4',
    'The Lambdas check tokens themselves, route by route, by the access table; a test walks every route.',
  );
  accept(
    stacks.service,
    'AwsSolutions-CFR1',
    'Candidates abroad are not expected, but staff may travel: access is by sign-in, not by country.',
  );
  accept(
    stacks.service,
    'AwsSolutions-CFR2',
    "The web firewall belongs to the city's account baseline and is attached by its identifier.",
  );
  accept(
    stacks.service,
    'AwsSolutions-CFR4',
    'Without a domain of its own the distribution uses the default certificate; the city adds its certificate.',
  );
  accept(stacks.service, 'AwsSolutions-S1', 'The log bucket does not log itself.');
  accept(stacks.service, 'AwsSolutions-SQS3', 'The queue is itself the place for what failed.');
  accept(
    stacks.service,
    'AwsSolutions-L1',
    'The runtime of the deployment helper is chosen by the CDK.',
  );
}
