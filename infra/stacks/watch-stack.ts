import { Duration, Stack } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { StageSettings } from '../stage-settings.ts';
import type { DataStack } from './data-stack.ts';
import type { ServiceStack } from './service-stack.ts';

/** What watches: alarms on everything a candidate would feel. */
export class WatchStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    props: { settings: StageSettings; data: DataStack; service: ServiceStack },
  ) {
    super(scope, id);
    const { settings, data, service } = props;
    const key = new kms.Key(this, 'AlarmKey', { enableKeyRotation: true });
    key.grantEncryptDecrypt(new iam.ServicePrincipal('cloudwatch.amazonaws.com'));
    const topic = new sns.Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    if (settings.alarmEmail) topic.addSubscription(new EmailSubscription(settings.alarmEmail));

    const alarm = (
      name: string,
      metric: cloudwatch.IMetric,
      threshold: number,
      description: string,
    ) =>
      new cloudwatch.Alarm(this, name, {
        metric,
        threshold,
        alarmDescription: description,
        evaluationPeriods: 1,
        comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      }).addAlarmAction(new SnsAction(topic));
    const minute = { period: Duration.minutes(1) };
    for (const [name, { handler }] of Object.entries(service.functions)) {
      const title = name.charAt(0).toUpperCase() + name.slice(1);
      alarm(`${title}Errors`, handler.metricErrors(minute), 1, `The ${name} Lambda failed`);
      alarm(
        `${title}Throttles`,
        handler.metricThrottles(minute),
        1,
        `The ${name} Lambda was throttled: raise its concurrency`,
      );
    }
    const { candidate } = service.functions;
    alarm(
      'CandidateSlow',
      candidate.handler.metricDuration({ ...minute, statistic: 'p99' }),
      1000,
      'One candidate request in a hundred took over a second',
    );
    alarm('ApiServerErrors', service.api.metricServerError(minute), 1, 'The API answered 5xx');
    alarm(
      'TableThrottles',
      data.table.metricThrottledRequestsForOperations({
        ...minute,
        operations: ['UpdateItem' as never, 'PutItem' as never],
      }),
      1,
      'The table throttled writes',
    );
    alarm(
      'FailedJobs',
      service.failedJobs.metricApproximateNumberOfMessagesVisible(minute),
      1,
      'A closing run failed for good: see the runbook',
    );
  }
}
