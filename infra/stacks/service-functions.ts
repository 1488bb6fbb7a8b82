import { Duration } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { EntryFunction } from '../constructs/entry-function.ts';
import type { StageSettings } from '../stage-settings.ts';
import type { DataStack } from './data-stack.ts';

export type ServiceFunctions = Record<
  'candidate' | 'staff' | 'job' | 'grade' | 'close',
  EntryFunction
>;

/** The five Lambdas and exactly what each may touch. */
export function serviceFunctions(
  scope: Construct,
  props: { settings: StageSettings; data: DataStack; failedJobs: sqs.Queue },
): ServiceFunctions {
  const { data, settings, failedJobs } = props;
  const entry = (id: string, name: string, memorySize: number, timeout: Duration) =>
    new EntryFunction(scope, id, { entry: name, data, memorySize, timeout });

  // It ends before the candidate Lambda that waits for it. It writes nothing.
  const grade = entry('Grade', 'grade-sitting', 1024, Duration.seconds(10));
  grade.readsObjects('exams/*/sealed/*');
  grade.opensVault('sealed-bank:*');

  const job = entry('Job', 'run-job', 3008, Duration.minutes(15));
  job.writesRows(
    'STREAM#*',
    'JOB#*',
    'SEALING#*',
    'SITTING#*',
    'SESSION#*',
    'SHARE#*',
    'OPEN-SESSIONS',
  );
  job.readsObjects('uploads/*', 'exams/*', 'banks/*');
  // What was read from a file waits beside the file, and is gone with it.
  job.putsObjects(
    'exams/*',
    'banks/*',
    'papers/*',
    'uploads/readings/*',
    // Drafts of summons, deleted after a month.
    'uploads/summons/*',
  );
  job.sealsVault(
    'sealed-bank:*',
    'locked-bank:*',
    'session:*',
    'answers:*',
    'share:*',
    'exposure:*',
    'session-backup:*',
  );
  // A locked bank needs the officers' shares as well: the vault alone opens none.
  job.opensVault('sealed-bank:*', 'locked-bank:*', 'opening:*', 'session-backup:*');
  // Started again by a person who reads the reason, not by the platform.
  job.handler.configureAsyncInvoke({
    retryAttempts: 0,
    onFailure: new SqsDestination(failedJobs),
  });

  const candidate = entry('Candidate', 'candidate-api', 1024, Duration.seconds(15));
  candidate.readsSecret('CANDIDATE_TOKEN_SECRET', data.candidateTokenSecret);
  // Whether the address of a client is the front's word.
  candidate.readsSecret('FRONT_SECRET', data.frontSecret);
  candidate.writesRows('SITTING#*', 'TRIES#*');
  // Papers are encrypted until the bell; results serve the public look-up once published.
  candidate.readsObjects(
    'papers/*',
    'exams/*/results/*',
    'exams/*/sealed-list/*',
    'exams/*/proof/*',
  );
  candidate.opensVault('session:*', 'answers:*');
  candidate.signsReceipts();
  candidate.invokes('GRADE_FUNCTION', grade);

  const staff = entry('Staff', 'staff-api', 1769, Duration.seconds(29));
  // Of a session: its board of messages, and the figures of its rooms.
  staff.writesRows('STREAM#*', 'JOB#*', 'SITTING#*', 'ADMISSION#*', 'SESSION#*');
  staff.readsObjects(
    'exams/*/register/*',
    'exams/*/seating/*',
    'exams/*/results/*',
    'exams/*/exposure/*',
    'exams/*/lockdown/*',
    'exams/*/backups/*',
    'exams/*/summons/*',
    'banks/*',
    'uploads/readings/*',
    'uploads/summons/*',
  );
  // Images of questions, and new versions of many at once.
  staff.putsObjects(
    'uploads/*',
    'exams/*/register/*',
    'exams/*/seating/*',
    'exams/*/lockdown/*',
    'banks/*',
  );
  staff.handler.addEnvironment('FIRST_ADMINISTRATOR', settings.firstAdministrator);
  // CloudFront's own name is known only after the Lambdas exist: then it is told with -c publicOrigin.
  const publicOrigin =
    settings.publicOrigin ?? (settings.domainName && `https://${settings.domainName}`);
  if (publicOrigin) staff.handler.addEnvironment('PUBLIC_ORIGIN', publicOrigin);
  // Shares on their way to their holders, what the ceremony hands to the job, and answer files that
  // technicians carry: their secret opens no paper.
  staff.deletesRows('SHARE#*');
  // How often questions were drawn is shown to authors once a session is closed.
  staff.opensVault('share:*', 'answers:*', 'exposure:*');
  staff.sealsVault('opening:*');
  staff.invokes('JOB_FUNCTION', job);
  // For the list a room signs, where the exam shows results at once.
  staff.invokes('GRADE_FUNCTION', grade);

  const close = entry('Close', 'close-sessions', 1024, Duration.minutes(1));
  // The board of messages too, where the request that sent one died.
  close.writesRows('SITTING#*', 'STREAM#exam#*', 'SESSION#*', 'CLOSED-SESSIONS');
  close.deletesRows('OPEN-SESSIONS');
  // The next minute's run does what this one left.
  close.handler.configureAsyncInvoke({
    retryAttempts: 0,
    maxEventAge: Duration.minutes(2),
    onFailure: new SqsDestination(failedJobs),
  });

  return { candidate, staff, job, grade, close };
}
