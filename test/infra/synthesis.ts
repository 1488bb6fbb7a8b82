import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll } from 'vitest';
import { type StageSettings, stageSettings } from '../../infra/stage-settings.ts';
import { truongThi } from '../../infra/truong-thi.ts';

/** The switches of the CDK as `cdk synth` sets them. */
const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));

const scratch = mkdtempSync(join(tmpdir(), 'truong-thi-infra-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let made = 0;

/** One page, so that a test does not depend on whether the pages were built. */
const pages = join(scratch, 'pages');
mkdirSync(pages);
writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Trường Thi</title>');

/** The stacks of a stage, not yet synthesised; functions are bundled only where that is wanted. */
export function stacksOf(given: Partial<StageSettings> = {}, bundled = false) {
  const settings = stageSettings.parse({ stage: 'dev', firstAdministrator: 'quan-tri', ...given });
  const app = new App({
    outdir: join(scratch, `cdk-${made++}`),
    context: bundled ? context : { ...context, 'aws:cdk:bundling-stacks': [] },
  });
  return { app, stacks: truongThi(app, settings, pages) };
}

/** The templates of a stage. */
export function templatesOf(given: Partial<StageSettings> = {}) {
  const { stacks } = stacksOf(given);
  return {
    stacks,
    data: Template.fromStack(stacks.data),
    identity: Template.fromStack(stacks.identity),
    service: Template.fromStack(stacks.service),
    watch: Template.fromStack(stacks.watch),
  };
}

export const functionNames = ['Candidate', 'Staff', 'Job', 'Grade', 'Close'] as const;
export type FunctionName = (typeof functionNames)[number];

export interface Statement {
  readonly actions: string[];
  /** The resources as text, such as `…TableCD117…/index/gsi1` within its JSON. */
  readonly resources: string[];
  readonly conditions: Record<string, Record<string, unknown>>;
}

/** Everything the role of one of our Lambdas may do. */
export function statementsOf(service: Template, name: FunctionName): Statement[] {
  return Object.entries(service.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(`${name}Function`))
    .flatMap(([, policy]) => policy.Properties.PolicyDocument.Statement)
    .map((each) => ({
      actions: [each.Action].flat(),
      resources: [each.Resource].flat().map((resource) => JSON.stringify(resource)),
      conditions: each.Condition ?? {},
    }));
}
