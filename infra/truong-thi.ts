import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledgeFindings } from './acknowledged-findings.ts';
import { DataStack } from './stacks/data-stack.ts';
import { IdentityStack } from './stacks/identity-stack.ts';
import { ServiceStack } from './stacks/service-stack.ts';
import { WatchStack } from './stacks/watch-stack.ts';
import type { StageSettings } from './stage-settings.ts';

const builtPages = new URL('../dist/web', import.meta.url).pathname;

/** Every stack of one stage: what must never be lost, who may sign in, what runs, what watches. */
export function truongThi(app: App, settings: StageSettings, pagesFolder = builtPages) {
  const name = (part: string) => `truong-thi-${settings.stage}-${part}`;
  const data = new DataStack(app, name('data'), { settings });
  const identity = new IdentityStack(app, name('identity'), { settings });
  const service = new ServiceStack(app, name('service'), { settings, data, identity, pagesFolder });
  const watch = new WatchStack(app, name('watch'), { settings, data, service });
  Tags.of(app).add('system', 'truong-thi');
  Tags.of(app).add('stage', settings.stage);
  acknowledgeFindings(settings, { data, identity, service });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { data, identity, service, watch };
}
