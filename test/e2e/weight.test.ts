import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/read-modules.ts';

const pages = `${root}dist/web/`;

/** The built files a page names, and what they weigh on the wire. */
function weigh(page: string): { files: string[]; gzipBytes: number } {
  const html = readFileSync(`${pages}${page}/index.html`);
  const files = [...html.toString().matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const sizes = files.map((file) => gzipSync(readFileSync(pages + file), { level: 9 }).length);
  return { files, gzipBytes: gzipSync(html).length + sizes.reduce((sum, size) => sum + size, 0) };
}

describe('what a page weighs', () => {
  it.each([
    ['candidate', 100_000],
    ['verify', 60_000],
  ] as const)('%s stays within its budget', (page, budget) => {
    const { files, gzipBytes } = weigh(page);
    expect(gzipBytes).toBeGreaterThan(10_000);
    expect(gzipBytes).toBeLessThan(budget);
    // The page itself, its files, and for a candidate: sign-in, paper, start.
    expect(1 + files.length + 3).toBeLessThanOrEqual(8);
  });

  it('lays beside every script and style sheet the gzip of exactly that file', () => {
    const assets = readdirSync(`${pages}assets`);
    const packed = assets.filter((name) => name.endsWith('.gz'));
    expect(packed.length).toBe(assets.filter((name) => /\.(js|css|svg)$/.test(name)).length);
    for (const name of packed) {
      const plain = readFileSync(`${pages}assets/${name.slice(0, -3)}`);
      expect(gunzipSync(readFileSync(`${pages}assets/${name}`)).equals(plain), name).toBe(true);
    }
  });

  it('carries no source map, no inline script and no inline style', () => {
    for (const page of ['candidate', 'verify', 'staff']) {
      const html = readFileSync(`${pages}${page}/index.html`, 'utf8');
      expect(html).not.toMatch(/<style|style="|<script(?![^>]*src=)/);
      for (const file of weigh(page).files)
        expect(readFileSync(pages + file, 'utf8')).not.toContain('sourceMappingURL');
    }
  });
});
