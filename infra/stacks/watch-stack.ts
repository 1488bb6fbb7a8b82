import { Duration, Stack } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Operation } from 'aws-cdk-lib/aws-dynamodb';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { LogCode } from '../../functions/platform/log.ts';
import type { EntryFunction } from '../constructs/entry-function.ts';
import type { StageSettings } from '../stage-settings.ts';
import type { DataStack } from './data-stack.ts';
import type { ServiceStack } from './service-stack.ts';

const minute = { period: Duration.minutes(1) };

/** What watches: alarms on everything a candidate would feel. */
export class WatchStack extends Stack {
  private readonly action: SnsAction;
  private readonly stage: string;

  constructor(
    scope: Construct,
    id: string,
    props: { settings: StageSettings; data: DataStack; service: ServiceStack },
  ) {
    const { settings, data, service } = props;
    super(scope, id, { terminationProtection: settings.stage === 'production' });
    this.stage = settings.stage;
    const key = new kms.Key(this, 'AlarmKey', { enableKeyRotation: true });
    key.grantEncryptDecrypt(new iam.ServicePrincipal('cloudwatch.amazonaws.com'));
    const topic = new sns.Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    if (settings.alarmEmail) topic.addSubscription(new EmailSubscription(settings.alarmEmail));
    this.action = new SnsAction(topic);

    for (const [name, { handler }] of Object.entries(service.functions)) {
      const title = name.charAt(0).toUpperCase() + name.slice(1);
      this.alarm(`${title}Errors`, handler.metricErrors(minute), `The ${name} Lambda failed`);
      this.alarm(
        `${title}Throttles`,
        handler.metricThrottles(minute),
        `The ${name} Lambda was throttled: raise the account's concurrency`,
      );
    }
    const { candidate, job, close } = service.functions;
    this.alarm(
      'CandidateSlow',
      candidate.handler.metricDuration({ ...minute, statistic: 'p99' }),
      'One candidate request in a hundred took over a second',
      { threshold: 1000 },
    );
    this.alarm('ApiServerErrors', service.front.api.metricServerError(minute), 'The API sent 5xx');
    this.alarm(
      'TableThrottles',
      data.table.metricThrottledRequestsForOperations({
        ...minute,
        operations: [
          Operation.UPDATE_ITEM,
          Operation.PUT_ITEM,
          Operation.BATCH_WRITE_ITEM,
          Operation.GET_ITEM,
          Operation.BATCH_GET_ITEM,
          Operation.QUERY,
        ],
      }),
      'The table throttled requests',
    );
    this.alarm(
      'FailedJobs',
      service.failedJobs.metricApproximateNumberOfMessagesVisible(minute),
      'Long work or a closing run broke off; its order lies in the queue',
    );
    // These catch their own failures, so the Lambda itself does not count one.
    this.alarm('JobLines', this.lines(job, 'JOB_FAILED'), 'Long work ended unexpectedly');
    this.alarm('CloseLines', this.lines(close, 'CLOSING_FAILED'), 'A session was not closed');
    this.alarm('GradeLines', this.lines(candidate, 'GRADE_FAILED'), 'A sitting was not graded');
    this.alarm(
      'CloseSilent',
      close.handler.metricInvocations({ period: Duration.minutes(5), statistic: 'Sum' }),
      'Nothing has closed sittings for five minutes',
      {
        comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
        treatMissingData: cloudwatch.TreatMissingData.BREACHING,
      },
    );
  }

  private alarm(
    name: string,
    metric: cloudwatch.IMetric,
    alarmDescription: string,
    change: Partial<cloudwatch.AlarmProps> = {},
  ): void {
    new cloudwatch.Alarm(this, name, {
      metric,
      threshold: 1,
      alarmDescription,
      evaluationPeriods: 1,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      ...change,
    }).addAlarmAction(this.action);
  }

  /** How many lines of a code a Lambda logged. */
  private lines({ logGroup }: EntryFunction, code: LogCode): cloudwatch.IMetric {
    return new MetricFilter(this, `${code}Lines`, {
      logGroup,
      filterPattern: FilterPattern.literal(`"${code}"`),
      metricNamespace: `TruongThi/${this.stage}`,
      metricName: code,
      metricValue: '1',
    }).metric({ ...minute, statistic: 'Sum' });
  }
}
