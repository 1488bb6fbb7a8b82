import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';

/** The CDK's own types are not written for exactOptionalPropertyTypes: a Bucket is an IBucket all the same. */
export function asBucket(bucket: Bucket): IBucket {
  return bucket as unknown as IBucket;
}
