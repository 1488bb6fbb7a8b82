import type { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { DataStack } from '../stacks/data-stack.ts';

const project = new URL('../..', import.meta.url).pathname;

export interface EntryFunctionProps {
  /** The file in functions/entry, without its ending. */
  readonly entry: string;
  readonly data: DataStack;
  readonly memorySize: number;
  readonly timeout: Duration;
  readonly environment?: Record<string, string>;
}

/**
 * A Lambda of one entry: Node 24 on arm64, the SDK bundled, logs kept 13 months. What it may touch
 * is granted by methods that set the environment variable and the permission together.
 */
export class EntryFunction extends Construct {
  readonly handler: NodejsFunction;

  constructor(scope: Construct, id: string, props: EntryFunctionProps) {
    super(scope, id);
    const logGroup = new logs.LogGroup(this, 'Logs', {
      retention: logs.RetentionDays.THIRTEEN_MONTHS,
    });
    this.handler = new NodejsFunction(this, 'Function', {
      entry: `${project}functions/entry/${props.entry}.ts`,
      depsLockFilePath: `${project}package-lock.json`,
      projectRoot: project,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      memorySize: props.memorySize,
      timeout: props.timeout,
      tracing: lambda.Tracing.ACTIVE,
      logGroup,
      loggingFormat: lambda.LoggingFormat.JSON,
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        ARRIVAL_GRACE_MS: '3000',
        ...props.environment,
      },
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        minify: true,
        sourceMap: false,
        mainFields: ['module', 'main'],
        // Some packages are CommonJS and call require for Node's own modules.
        banner:
          "import { createRequire } from 'node:module'; import { dirname as __d } from 'node:path'; import { fileURLToPath as __f } from 'node:url'; const require = createRequire(import.meta.url); const __filename = __f(import.meta.url); const __dirname = __d(__filename);",
        externalModules: [],
      },
    });
    this.writesTable(props.data);
    this.readsSecret('ADMISSION_PEPPER_SECRET', props.data, props.data.admissionPepper);
    this.handler.addEnvironment('OBJECTS_BUCKET', props.data.objects.bucketName);
    this.handler.addEnvironment('VAULT_KEY_ID', props.data.vaultKey.keyArn);
  }

  private writesTable({ table, dataKey }: DataStack): void {
    this.handler.addEnvironment('TABLE_NAME', table.tableName);
    table.grant(
      this.handler,
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
      'dynamodb:DeleteItem',
      'dynamodb:Query',
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
    );
    dataKey.grant(
      this.handler,
      'kms:Decrypt',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:DescribeKey',
    );
  }

  /**
   * Reads a secret. Written out, because the library's own grant would put this Lambda's role into
   * the key's policy and tie the data stack to the service stack.
   */
  readsSecret(variable: string, data: DataStack, secret: Secret): void {
    this.handler.addEnvironment(variable, secret.secretName);
    this.handler.addToRolePolicy(
      new PolicyStatement({
        actions: ['secretsmanager:GetSecretValue'],
        resources: [secret.secretArn],
      }),
    );
    data.dataKey.grantDecrypt(this.handler);
  }

  /** Reads objects below a prefix. */
  readsObjects(data: DataStack, prefix: string): void {
    this.allowObjects(data, ['s3:GetObject'], prefix);
    data.dataKey.grantDecrypt(this.handler);
  }

  /** Reads and writes objects below a prefix; never lists and never deletes one. */
  writesObjects(data: DataStack, prefix: string): void {
    this.allowObjects(data, ['s3:GetObject', 's3:PutObject'], prefix);
    data.dataKey.grant(this.handler, 'kms:Decrypt', 'kms:GenerateDataKey');
  }

  private allowObjects({ objects }: DataStack, actions: string[], prefix: string): void {
    const resources = [objects.arnForObjects(prefix)];
    this.handler.addToRolePolicy(new PolicyStatement({ actions, resources }));
  }

  /** Opens what is sealed under the vault key for purposes such as "session:*", and nothing else. */
  opensVault({ vaultKey }: DataStack, purpose: string): void {
    this.allowVault(vaultKey.keyArn, ['kms:Decrypt'], purpose);
  }

  /** Seals and opens under the vault key for the purposes named. */
  sealsVault({ vaultKey }: DataStack, purpose: string): void {
    this.allowVault(vaultKey.keyArn, ['kms:Encrypt', 'kms:Decrypt'], purpose);
  }

  private allowVault(keyArn: string, actions: string[], purpose: string): void {
    this.handler.addToRolePolicy(
      new PolicyStatement({
        actions,
        resources: [keyArn],
        conditions: { StringLike: { 'kms:EncryptionContext:purpose': purpose } },
      }),
    );
  }
}
