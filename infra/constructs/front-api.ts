import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { EntryFunction } from './entry-function.ts';

/** One HTTP API before the two HTTP Lambdas. They check tokens themselves, route by route. */
export class FrontApi extends Construct {
  readonly api: apigateway.HttpApi;

  constructor(
    scope: Construct,
    id: string,
    { candidate, staff }: { candidate: EntryFunction; staff: EntryFunction },
  ) {
    super(scope, id);
    this.api = new apigateway.HttpApi(this, 'Api', {
      createDefaultStage: false,
      description: 'Trường Thi',
    });
    const accessLog = new logs.LogGroup(this, 'Log', {
      retention: logs.RetentionDays.THIRTEEN_MONTHS,
    });
    const stage = new apigateway.HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 10_000, burstLimit: 20_000 },
    });
    (stage.node.defaultChild as apigateway.CfnStage).accessLogSettings = {
      destinationArn: accessLog.logGroupArn,
      // No query, no path beyond the route: nothing that names a person.
      format: JSON.stringify({
        at: '$context.requestTime',
        route: '$context.routeKey',
        status: '$context.status',
        ms: '$context.responseLatency',
        bytes: '$context.responseLength',
      }),
    };
    const route = (path: string, name: string, { handler }: EntryFunction) =>
      this.api.addRoutes({
        path,
        methods: [apigateway.HttpMethod.ANY],
        integration: new HttpLambdaIntegration(name, handler),
      });
    route('/api/candidate/{proxy+}', 'CandidateRoute', candidate);
    route('/api/public/{proxy+}', 'PublicRoute', candidate);
    route('/api/staff/{proxy+}', 'StaffRoute', staff);
  }
}
