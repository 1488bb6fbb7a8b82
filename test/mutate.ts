import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/**
 * Mutation testing of the rules, on demand: `npm run mutate -- sitting grading` changes every rule
 * of these contexts in every small way, one at a time, and tells how many of the changes the unit
 * tests notice. `--contracts` lets the contract tests help, which takes many times as long.
 * `--survivors` lists what nobody noticed.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    contracts: { type: 'boolean' },
    survivors: { type: 'boolean' },
    concurrency: { type: 'string', default: '1' },
  },
});
if (values.contracts) process.env.MUTATE_CONTRACTS = 'yes';

/** Schemas, catalogues and contracts say what is, not what to do: a mutant of them tells nothing. */
const notRules = ['**/*.test.ts', '**/*-contract.ts', '**/*-event.ts', 'shared/exam/rule-sets/**'];
const isSchema = (path: string) => readFileSync(path, 'utf8').includes("from 'zod'");
const rulesOf = (context: string) =>
  globSync([`functions/${context}/rules/*.ts`, `shared/${context}/*.ts`], {
    exclude: notRules,
  }).filter((path) => !isSchema(path));
const named = positionals.map((each) => each.replace(/^(functions|shared)\//, ''));
const all = globSync(['functions/*/rules', 'shared/*/']).map((path) => path.split('/')[1] ?? '');
const contexts = named.length > 0 ? named : [...new Set(all)].toSorted();

type Results = Awaited<ReturnType<Stryker['runMutationTest']>>;

function report(context: string, results: Results): void {
  const count = (...statuses: string[]) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const covered = noticed + count('Survived');
  const percent = covered === 0 ? '–' : `${((100 * noticed) / covered).toFixed(1)} %`;
  console.log(`| ${context} | ${percent} | ${noticed} of ${covered} | ${count('NoCoverage')} |`);
  if (!values.survivors) return;
  for (const { status, fileName, location, replacement } of results) {
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    const { line } = location.start;
    console.log(
      `  ${status} ${relative('.', fileName)}:${line} ${replacement?.replace(/\s+/g, ' ').slice(0, 100)}`,
    );
  }
}

console.log('| context | noticed of covered | mutants | not covered |\n| --- | --- | --- | --- |');
for (const context of contexts) {
  const mutate = rulesOf(context);
  if (mutate.length === 0) continue;
  const stryker = new Stryker({
    configFile: 'test/stryker.json',
    mutate,
    concurrency: Number(values.concurrency),
    jsonReporter: { fileName: `coverage/mutation-${context}.json` },
  });
  report(context, await stryker.runMutationTest());
}
