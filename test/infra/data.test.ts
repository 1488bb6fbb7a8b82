import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { tableDefinition } from '../../infra/local/table-definition.ts';
import { templatesOf } from './synthesis.ts';

describe.each(['dev', 'production'] as const)('the data of %s', (stage) => {
  const { stacks, data, identity, service, watch } = templatesOf({ stage });

  it('keeps the table: recovery to any second, no deletion, the same keys as the embedded engine', () => {
    const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes } = tableDefinition('x');
    data.resourceCountIs('AWS::DynamoDB::Table', 1);
    data.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        KeySchema,
        AttributeDefinitions,
        GlobalSecondaryIndexes,
      },
    });
  });

  it('keeps every key, secret and object when a stack is destroyed by mistake', () => {
    for (const type of ['AWS::KMS::Key', 'AWS::SecretsManager::Secret', 'AWS::S3::Bucket']) {
      data.allResources(type, { DeletionPolicy: 'Retain' });
    }
    // KMS turns only symmetric keys by itself; a key of receipts is followed by another one.
    const turning = Object.values(data.findResources('AWS::KMS::Key'))
      .map((each) => each.Properties)
      .filter((each) => each.KeySpec === undefined);
    expect(turning.map((each) => each.EnableKeyRotation)).toEqual([true, true]);
    identity.allResources('AWS::Cognito::UserPool', { DeletionPolicy: 'Retain' });
    for (const stack of Object.values(stacks)) {
      expect(stack.terminationProtection ?? false).toBe(stage === 'production');
    }
  });

  it('shows no object to the public and takes none in the clear', () => {
    for (const template of [data, service]) {
      template.allResourcesProperties('AWS::S3::Bucket', {
        BucketEncryption: Match.anyValue(),
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      });
    }
    data.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          Match.objectLike({
            ServerSideEncryptionByDefault: Match.objectLike({ SSEAlgorithm: 'aws:kms' }),
          }),
        ],
      },
      LifecycleConfiguration: {
        Rules: [Match.objectLike({ Prefix: 'uploads/', ExpirationInDays: 30 })],
      },
    });
  });

  it('lies in the data and identity stacks alone, so that the service can be replaced whole', () => {
    for (const template of [service, watch]) {
      for (const type of [
        'AWS::DynamoDB::Table',
        'AWS::SecretsManager::Secret',
        'AWS::Cognito::UserPool',
      ]) {
        template.resourceCountIs(type, 0);
      }
    }
    // The built pages and the logs of the front.
    service.resourceCountIs('AWS::S3::Bucket', 2);
    expect(stacks.data.dependencies).toEqual([]);
    expect(stacks.identity.dependencies).toEqual([]);
  });
});
