import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { afterEach, describe, expect, it } from 'vitest';
import { stacksOf } from './synthesis.ts';

interface Report {
  pluginReports: {
    pluginName: string;
    violations: { ruleName: string; violatingConstructs: { constructPath: string }[] }[];
    suppressedViolations: { ruleName: string; reason: string; acknowledgedAt: string }[];
  }[];
}

/** Synthesises and answers what cdk-nag reported. */
function report({ app }: ReturnType<typeof stacksOf>) {
  let thrown = false;
  try {
    app.synth();
  } catch {
    thrown = true;
  }
  const file = join(app.outdir, 'validation-report.json');
  const { pluginReports } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const nag = pluginReports.find((each) => each.pluginName === 'AwsSolutions');
  return { thrown, nag };
}

describe('cdk-nag', () => {
  // A synthesis that fails its validation also sets the process's exit code.
  const { exitCode } = process;
  afterEach(() => {
    process.exitCode = exitCode;
  });

  it.each(['dev', 'production'] as const)(
    'passes %s with nothing but the exceptions listed, each on its construct with a reason',
    (stage) => {
      const { thrown, nag } = report(stacksOf({ stage }));
      expect(thrown).toBe(false);
      expect(nag?.violations).toEqual([]);
      expect(nag?.suppressedViolations.length).toBeGreaterThan(20);
      for (const { reason, acknowledgedAt } of nag?.suppressedViolations ?? []) {
        expect(reason.length).toBeGreaterThan(20);
        // Never a whole stack: what is added later is looked at anew.
        expect(acknowledgedAt).toContain('/');
      }
    },
  );

  it('really runs: a bucket without protection fails the synthesis', () => {
    const planted = stacksOf();
    new s3.Bucket(new Stack(planted.app, 'planted'), 'Open');
    const { thrown, nag } = report(planted);
    expect(thrown).toBe(true);
    const found = nag?.violations.map((each) => each.ruleName);
    expect(found).toEqual(expect.arrayContaining(['AwsSolutions-S1', 'AwsSolutions-S10']));
  });

  it('sees a Lambda that is given more than its list says', () => {
    const planted = stacksOf();
    planted.stacks.service.functions.candidate.readsObjects('exams/*/sealed/*');
    const { thrown, nag } = report(planted);
    expect(thrown).toBe(true);
    expect(nag?.violations.map((each) => each.ruleName)).toEqual([
      expect.stringContaining('/exams/*/sealed/*'),
    ]);
  });
});
