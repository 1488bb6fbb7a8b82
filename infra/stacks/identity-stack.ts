import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { StageSettings } from '../stage-settings.ts';

/** Who may sign in as staff: Cognito with a second factor. Roles come from our own appointments. */
export class IdentityStack extends Stack {
  readonly userPool: cognito.UserPool;
  readonly domain: cognito.UserPoolDomain;

  constructor(scope: Construct, id: string, { settings }: { settings: StageSettings }) {
    super(scope, id, { terminationProtection: settings.stage === 'production' });
    this.userPool = new cognito.UserPool(this, 'Staff', {
      selfSignUpEnabled: false,
      signInAliases: { username: true, email: true },
      mfa: cognito.Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.domain = this.userPool.addDomain('Domain', {
      // The account's number: the name must be free in the whole region, not only with us.
      cognitoDomain: { domainPrefix: `truong-thi-${settings.stage}-${this.account}` },
    });
    new CfnOutput(this, 'UserPoolId', { value: this.userPool.userPoolId });
  }
}
