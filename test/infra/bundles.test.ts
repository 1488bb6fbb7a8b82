import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { build } from 'esbuild';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundling, project } from '../../infra/constructs/bundling.ts';
import { bundleWorld } from './bundle-world.ts';
import { type FunctionName, stacksOf } from './synthesis.ts';

/** A request as API Gateway hands it on. */
const request = (path: string) => ({
  version: '2.0',
  routeKey: 'ANY',
  rawPath: path,
  rawQueryString: '',
  headers: { host: 'thi.example.vn' },
  requestContext: { domainName: 'thi.example.vn', http: { method: 'GET', path } },
  isBase64Encoded: false,
});

describe('what is deployed really runs, with nothing beside it', () => {
  let world: Awaited<ReturnType<typeof bundleWorld>>;
  let folderOf: (name: FunctionName) => string;
  const scratch = mkdtempSync(join(tmpdir(), 'bundle-'));

  beforeAll(async () => {
    world = await bundleWorld();
    const { app, stacks } = stacksOf({}, true);
    const functions = Object.entries(
      Template.fromStack(stacks.service).findResources('AWS::Lambda::Function'),
    );
    folderOf = (name) => {
      const found = functions.find(([id]) => id.startsWith(`${name}Function`))?.[1];
      const key: string = found?.Properties.Code.S3Key;
      return join(app.outdir, `asset.${key.replace('.zip', '')}`);
    };
  });
  afterAll(async () => {
    rmSync(scratch, { recursive: true });
    await world.stop();
  });

  it('the candidate Lambda tells the time', async () => {
    const answer = await world.run(folderOf('Candidate'), request('/api/candidate/time'));
    expect(answer).toMatchObject({ statusCode: 200 });
  });

  it('the public look-up lists what is published, out of the table', async () => {
    const answer = await world.run(folderOf('Candidate'), request('/api/public/published-rounds'));
    expect(answer).toMatchObject({ statusCode: 200, body: JSON.stringify({ rounds: [] }) });
  });

  it('the staff Lambda, with its PDF and spreadsheet makers, loads and asks who one is', async () => {
    const answer = await world.run(folderOf('Staff'), request('/api/staff/exams'));
    expect(answer).toMatchObject({ statusCode: 401 });
  });

  it('the closing Lambda finds nothing to close', async () => {
    expect(await world.run(folderOf('Close'), {})).toBeNull();
  });

  it('the job Lambda records why it could not do its work', async () => {
    const order = { jobId: 'j1', kind: 'prepareResults', by: 'a', target: 'no-exam', part: 'r1' };
    await world.run(folderOf('Job'), order);
    expect(await world.table.get({ pk: 'JOB#j1', sk: 'STATE' })).toMatchObject({ state: 'failed' });
  });

  it('the grading Lambda refuses a sitting that is not there', async () => {
    await expect(world.run(folderOf('Grade'), { sittingId: 'none' })).rejects.toThrow(
      'the sitting to grade does not exist',
    );
  });

  it('a PDF is made out of the bundle alone, fonts and all', async () => {
    const entry = join(scratch, 'entry.ts');
    writeFileSync(
      entry,
      `import { renderPdf } from '${project}functions/platform/pdf/render-pdf.ts';
       export const handler = async ({ text }) =>
         Buffer.from(await renderPdf({ content: [text, { text, bold: true }] })).toString('base64');`,
    );
    await build({
      entryPoints: [entry],
      outfile: join(scratch, 'index.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: bundling.target,
      minify: bundling.minify,
      mainFields: bundling.mainFields,
      banner: { js: bundling.banner },
      logLevel: 'error',
    });
    const base64 = await world.run(scratch, { text: 'Nguyễn Thị Ướt' });
    const data = new Uint8Array(Buffer.from(String(base64), 'base64'));
    const page = await (await getDocument({ data, useSystemFonts: false }).promise).getPage(1);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text.normalize('NFC')).toContain('Nguyễn Thị Ướt');
  });

  it('a bundle reads no file of its own checkout', () => {
    for (const name of ['Candidate', 'Staff', 'Job', 'Grade', 'Close'] as const) {
      const bundle = readFileSync(join(folderOf(name), 'index.mjs'), 'utf8');
      expect(bundle, name).not.toContain(project);
    }
  });
});
