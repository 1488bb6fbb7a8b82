import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build as bundleScript } from 'esbuild';
import { type BuildEnvironmentOptions, defineConfig, type Plugin } from 'vite';

const here = (path: string) => new URL(path, import.meta.url).pathname;

const outputOf = (input: Record<string, string>): BuildEnvironmentOptions => ({
  outDir: here('../dist/web'),
  emptyOutDir: false,
  sourcemap: false,
  target: 'es2022',
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  rolldownOptions: { input },
});

const preactFor: Record<string, string> = {
  react: 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
};

/** The light pages run the same React source on Preact: a sixth of the size, for phones and kiosks. */
const preactOnLightPages: Plugin = {
  name: 'preact-on-light-pages',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name !== 'client',
  async resolveId(id, importer) {
    const instead = preactFor[id];
    return instead ? await this.resolve(instead, importer, { skipSelf: true }) : undefined;
  },
};

/** Lays a gzip beside every text file as it was written, so that no server compresses at the bell. */
const gzipBeside: Plugin = {
  name: 'gzip-beside',
  async writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((each) =>
      /^assets\/.*\.(js|css|svg)$/.test(each),
    )) {
      const path = `${dir}/${name}`;
      await writeFile(`${path}.gz`, gzipSync(await readFile(path), { level: 9 }));
    }
  },
};

/**
 * The candidate page's service worker, beside the pages under a fixed name: it knows the names of
 * the page's files, and is another script for every other build.
 */
const candidateServiceWorker: Plugin = {
  name: 'candidate-service-worker',
  enforce: 'post',
  applyToEnvironment: (environment) => environment.name === 'candidate',
  async generateBundle(_options, bundle) {
    const assets = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
    // What the page itself names; a part loaded later is kept too, but no page speaks of it.
    const named = Object.values(bundle).flatMap((file) =>
      file.type === 'chunk' && file.isEntry
        ? [file.fileName, ...(file.viteMetadata?.importedCss ?? [])]
        : [],
    );
    const mark = createHash('sha256').update(await readFile(here('candidate/index.html')));
    for (const name of assets.sort()) mark.update(name);
    const { outputFiles } = await bundleScript({
      entryPoints: [here('candidate/service-worker.ts')],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      target: 'es2022',
      define: {
        builtAssets: JSON.stringify(assets.map((name) => `/${name}`)),
        namedAssets: JSON.stringify(named.map((name) => `/${name}`)),
        buildMark: JSON.stringify(mark.digest('hex').slice(0, 16)),
      },
    });
    const source = outputFiles[0]?.text ?? '';
    this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
  },
};

/**
 * Three pages. The server maps "/" to verify/index.html, "/thi" to candidate/index.html and
 * "/can-bo/*" to staff/index.html; everything else they load is under /assets/. Nothing is inlined
 * and there is no source map, so a policy of `script-src 'self'; style-src 'self'` holds.
 */
export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: false,
  plugins: [react(), preactOnLightPages, candidateServiceWorker, gzipBeside],
  environments: {
    // Each light page is a build of its own: one script and one style sheet, nothing shared to wait for.
    verify: { consumer: 'client', build: outputOf({ verify: here('verify/index.html') }) },
    candidate: { consumer: 'client', build: outputOf({ candidate: here('candidate/index.html') }) },
    client: {
      build: { ...outputOf({ staff: here('staff/index.html') }), emptyOutDir: true },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'verify', 'candidate']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
