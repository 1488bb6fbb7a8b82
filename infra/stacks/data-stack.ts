import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secrets from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { asBucket } from '../constructs/as-bucket.ts';
import type { StageSettings } from '../stage-settings.ts';

/**
 * Keys that sign receipts. Add a name at the head to sign with a fresh key; names that stay keep
 * their receipts checkable, so none is taken out.
 */
const receiptKeyNames = ['ReceiptKey1'] as const;

/** What must never be lost: the table, the objects, the keys, the secrets. */
export class DataStack extends Stack {
  readonly table: dynamodb.Table;
  readonly objects: s3.Bucket;
  /** Encrypts table, objects and secrets at rest. */
  readonly dataKey: kms.Key;
  readonly vaultKey: kms.Key;
  /** The one that signs first. */
  readonly receiptKeys: readonly kms.Key[];
  readonly admissionPepper: secrets.Secret;
  readonly candidateTokenSecret: secrets.Secret;
  /** What only the front and the candidate Lambda know: so the Lambda believes the viewer's address. */
  readonly frontSecret: secrets.Secret;

  constructor(scope: Construct, id: string, { settings }: { settings: StageSettings }) {
    super(scope, id, { terminationProtection: settings.stage === 'production' });
    // Of a trial too: a stack destroyed by mistake must not take an exam with it.
    const removalPolicy = RemovalPolicy.RETAIN;
    const dataKey = new kms.Key(this, 'DataKey', {
      description: 'Table, objects and secrets at rest',
      enableKeyRotation: true,
      removalPolicy,
    });
    this.dataKey = dataKey;
    this.vaultKey = new kms.Key(this, 'VaultKey', {
      description:
        'Seals papers, keys and session keys; each Lambda opens only the purposes its role names',
      enableKeyRotation: true,
      removalPolicy,
    });
    this.receiptKeys = receiptKeyNames.map(
      (name) =>
        new kms.Key(this, name, {
          description: "Signs candidates' receipts",
          keySpec: kms.KeySpec.ECC_NIST_P256,
          keyUsage: kms.KeyUsage.SIGN_VERIFY,
          removalPolicy,
        }),
    );
    this.table = new dynamodb.Table(this, 'Table', {
      partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING },
      sortKey: { name: 'sk', type: dynamodb.AttributeType.STRING },
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: dataKey,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: 'gsi1',
      partitionKey: { name: 'gsi1pk', type: dynamodb.AttributeType.STRING },
      sortKey: { name: 'gsi1sk', type: dynamodb.AttributeType.STRING },
      projectionType: dynamodb.ProjectionType.KEYS_ONLY,
    });
    const accessLogs = new s3.Bucket(this, 'AccessLogs', {
      encryption: s3.BucketEncryption.S3_MANAGED,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [{ expiration: Duration.days(400) }],
      removalPolicy,
    });
    this.objects = new s3.Bucket(this, 'Objects', {
      encryption: s3.BucketEncryption.KMS,
      encryptionKey: dataKey,
      bucketKeyEnabled: true,
      versioned: true,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      serverAccessLogsBucket: asBucket(accessLogs),
      serverAccessLogsPrefix: 'objects/',
      // A file that was imported is read once; it holds citizen ids and need not lie about.
      lifecycleRules: [
        {
          prefix: 'uploads/',
          expiration: Duration.days(30),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
      removalPolicy,
    });
    const secret = (name: string, description: string) =>
      new secrets.Secret(this, name, {
        description,
        encryptionKey: dataKey,
        generateSecretString: { passwordLength: 64, excludePunctuation: true },
        removalPolicy,
      });
    this.admissionPepper = secret('AdmissionPepper', 'Keys the hashes of admission codes');
    this.candidateTokenSecret = secret('CandidateTokenSecret', "Signs candidates' tokens");
    this.frontSecret = secret('FrontSecret', 'Shows the API that a request came through the front');
  }
}
