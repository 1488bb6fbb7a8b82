import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface Module {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  /** What it imports, types included: project paths, or package names such as "npm:zod". */
  readonly imports: readonly string[];
  readonly text: string;
}

export const root = new URL('../..', import.meta.url).pathname;

function importsOf(path: string, text: string): string[] {
  const { module } = parseSync(path, text);
  const named = [
    ...module.staticImports.map((each) => each.moduleRequest.value),
    ...module.staticExports.flatMap((each) =>
      each.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map((each) =>
      text.slice(each.moduleRequest.start + 1, each.moduleRequest.end - 1),
    ),
  ];
  return [...new Set(named)].map((name) =>
    name.startsWith('.') ? posix.normalize(posix.join(dirname(path), name)) : `npm:${name}`,
  );
}

/** Every TypeScript module below a top-level folder, tests included. */
export function readModules(...folders: string[]): Module[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'),
      )
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .map((path) => {
        const text = readFileSync(join(root, path), 'utf8');
        return { path, text, lines: text.split('\n').length, imports: importsOf(path, text) };
      }),
  );
}
