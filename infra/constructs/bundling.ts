import { type BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** The checkout, with a slash at its end. */
export const project = new URL('../..', import.meta.url).pathname;

/** The source of an entry of functions/entry. */
export const entryFile = (entry: string) => `${project}functions/entry/${entry}.ts`;

/**
 * How an entry becomes one file: everything inside it, the SDK too, so that what was tested is what
 * runs. Some packages are CommonJS and want what an ES module lacks.
 */
export const bundling = {
  format: OutputFormat.ESM,
  target: 'node24',
  minify: true,
  sourceMap: false,
  mainFields: ['module', 'main'],
  banner: [
    "import { createRequire as __r } from 'node:module';",
    "import { dirname as __d } from 'node:path';",
    "import { fileURLToPath as __f } from 'node:url';",
    'const require = __r(import.meta.url);',
    'const __filename = __f(import.meta.url);',
    'const __dirname = __d(__filename);',
  ].join(' '),
  externalModules: [],
} satisfies BundlingOptions;
