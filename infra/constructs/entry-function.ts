import { type Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { arrivalGraceMs } from '../local/arrival-grace.ts';
import type { DataStack } from '../stacks/data-stack.ts';
import { bundling, entryFile, project } from './bundling.ts';

export interface EntryFunctionProps {
  /** The file in functions/entry, without its ending. */
  readonly entry: string;
  readonly data: DataStack;
  readonly memorySize: number;
  readonly timeout: Duration;
}

/**
 * A Lambda of one entry: Node 24 on arm64, the SDK bundled, logs kept 13 months. It may read the
 * table; everything else is granted by a method of its own, so that a role says what the code does.
 * Nothing may list objects, scan the table or delete an object.
 *
 * The grants are written out: the library's own would put the roles into the policies of the keys
 * and tie the data stack to the service stack.
 */
export class EntryFunction extends Construct {
  readonly handler: NodejsFunction;
  readonly logGroup: logs.LogGroup;
  private readonly data: DataStack;

  constructor(scope: Construct, id: string, props: EntryFunctionProps) {
    super(scope, id);
    const { data, entry, memorySize, timeout } = props;
    this.data = data;
    this.logGroup = new logs.LogGroup(this, 'Logs', {
      retention: logs.RetentionDays.THIRTEEN_MONTHS,
    });
    this.handler = new NodejsFunction(this, 'Function', {
      entry: entryFile(entry),
      depsLockFilePath: `${project}package-lock.json`,
      projectRoot: project,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      memorySize,
      timeout,
      tracing: lambda.Tracing.ACTIVE,
      logGroup: this.logGroup,
      loggingFormat: lambda.LoggingFormat.JSON,
      environment: {
        ARRIVAL_GRACE_MS: String(arrivalGraceMs),
        TABLE_NAME: data.table.tableName,
        OBJECTS_BUCKET: data.objects.bucketName,
        VAULT_KEY_ID: data.vaultKey.keyArn,
      },
      bundling,
    });
    const { tableArn } = data.table;
    this.allow(
      ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
      [tableArn, `${tableArn}/index/gsi1`],
    );
    this.usesDataKey();
    this.readsSecret('ADMISSION_PEPPER_SECRET', data.admissionPepper);
  }

  /** What lies encrypted at rest, through the services that keep it; never with the key itself. */
  private usesDataKey(): void {
    const { region } = Stack.of(this);
    const services = ['dynamodb', 's3', 'secretsmanager'];
    this.allow(
      ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
      [this.data.dataKey.keyArn],
      {
        StringEquals: {
          'kms:ViaService': services.map((name) => `${name}.${region}.amazonaws.com`),
        },
      },
    );
  }

  /** Reads a secret, whose name the Lambda is told in the variable. */
  readsSecret(variable: string, secret: Secret): void {
    this.handler.addEnvironment(variable, secret.secretArn);
    this.allow(['secretsmanager:GetSecretValue'], [secret.secretArn]);
  }

  /** Writes rows whose partition key is like one of these, such as "SITTING#*", and no others. */
  writesRows(...partitions: string[]): void {
    this.allow(
      ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'],
      [this.data.table.tableArn],
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } },
    );
  }

  /** Deletes rows of these partitions. */
  deletesRows(...partitions: string[]): void {
    this.allow(['dynamodb:DeleteItem'], [this.data.table.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions },
    });
  }

  /** Reads objects whose keys are like these. */
  readsObjects(...keys: string[]): void {
    this.allow(
      ['s3:GetObject'],
      keys.map((key) => this.data.objects.arnForObjects(key)),
    );
  }

  /** Puts objects under keys like these. */
  putsObjects(...keys: string[]): void {
    this.allow(
      ['s3:PutObject'],
      keys.map((key) => this.data.objects.arnForObjects(key)),
    );
  }

  /** Opens what the vault sealed for purposes such as "session:*", and for no others. */
  opensVault(...purposes: string[]): void {
    this.allow(['kms:Decrypt'], [this.data.vaultKey.keyArn], forPurposes(purposes));
  }

  /** Has the vault seal for the purposes named. */
  sealsVault(...purposes: string[]): void {
    this.allow(['kms:Encrypt'], [this.data.vaultKey.keyArn], forPurposes(purposes));
  }

  /** Signs receipts with the newest key, and shows the public half of every one. */
  signsReceipts(): void {
    const keys = this.data.receiptKeys.map((key) => key.keyArn);
    this.handler.addEnvironment('RECEIPT_KEY_IDS', keys.join(','));
    this.allow(['kms:Sign'], keys.slice(0, 1), {
      StringEquals: { 'kms:SigningAlgorithm': ['ECDSA_SHA_256'] },
    });
    this.allow(['kms:GetPublicKey'], keys);
  }

  /** Invokes another function, whose name it is told in the variable. */
  invokes(variable: string, { handler }: EntryFunction): void {
    this.handler.addEnvironment(variable, handler.functionName);
    this.allow(['lambda:InvokeFunction'], [handler.functionArn]);
  }

  private allow(
    actions: string[],
    resources: string[],
    conditions?: Record<string, Record<string, string[]>>,
  ): void {
    this.handler.addToRolePolicy(
      new PolicyStatement({ actions, resources, ...(conditions ? { conditions } : {}) }),
    );
  }
}

const forPurposes = (purposes: string[]) => ({
  StringLike: { 'kms:EncryptionContext:purpose': purposes },
});
