import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Module, readModules, root } from './read-modules.ts';

const isTest = (path: string) => /\.(test|spec|test-builder)\.tsx?$/.test(path);
const modules = readModules('shared', 'functions', 'web', 'infra').filter(
  ({ path }) => !isTest(path),
);
const contexts = [
  'organisation',
  'exam',
  'question-bank',
  'paper',
  'proof',
  'sitting',
  'proctoring',
  'grading',
  'results',
  'audit',
];

/** The imports of `from` that `forbidden` names, as "file → import". */
function offences(
  from: RegExp,
  forbidden: (imported: string, module: Module) => boolean,
): string[] {
  return modules
    .filter(({ path }) => from.test(path))
    .flatMap((module) =>
      module.imports
        .filter((each) => forbidden(each, module))
        .map((each) => `${module.path} → ${each}`),
    );
}

describe('the arrows of the architecture', () => {
  it('looked at the whole house, and sees arrows', () => {
    for (const [folder, least] of [
      ['shared', 50],
      ['functions', 80],
      ['web', 60],
      ['infra', 20],
    ] as const) {
      const inside = modules.filter(({ path }) => path.startsWith(`${folder}/`));
      expect(inside.length, folder).toBeGreaterThan(least);
      expect(inside.flatMap((each) => each.imports).length, folder).toBeGreaterThan(least);
    }
  });

  it('shared knows nothing but shared and zod', () => {
    expect(
      offences(/^shared\//, (each) => !each.startsWith('shared/') && each !== 'npm:zod'),
    ).toEqual([]);
  });

  it('the browser never imports the server, the server never the browser', () => {
    expect(
      offences(
        /^web\/(?!vite\.config)/,
        (each) => /^(functions|infra|test)\//.test(each) || each.startsWith('npm:node:'),
      ),
    ).toEqual([]);
    expect(offences(/^functions\//, (each) => /^(web|infra|test)\//.test(each))).toEqual([]);
  });

  it('rules are pure: they import only shared and rules', () => {
    const pure = (each: string) =>
      each === 'npm:zod' || each.startsWith('shared/') || /^functions\/[^/]+\/rules\//.test(each);
    expect(offences(/^functions\/[^/]+\/rules\//, (each) => !pure(each))).toEqual([]);
  });

  it('rules and shared use neither clock nor chance', () => {
    const impure = /Math\.random\(|Date\.now\(|new Date\(\)|performance\.now\(|crypto\.|await /;
    const found = modules.filter(
      ({ path, text }) => /^(shared\/|functions\/[^/]+\/rules\/)/.test(path) && impure.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it("no context imports another's store, and platform imports no context", () => {
    expect(
      offences(/^functions\//, (each, { path }) => {
        const store = /^functions\/([^/]+)\/store\.ts$/.exec(each)?.[1];
        const own = path.split('/')[1];
        return store !== undefined && store !== own && own !== 'entry';
      }),
    ).toEqual([]);
    expect(
      offences(/^functions\/platform\//, (each) => /^functions\/(?!platform\/)/.test(each)),
    ).toEqual([]);
    expect(
      offences(/^functions\/(?!entry\/)/, (each) => each.startsWith('functions/entry/')),
    ).toEqual([]);
  });

  it('the candidate page can reach neither drawing nor sealed banks nor items with keys', () => {
    const reach = new Set<string>();
    const visit = (path: string) => {
      if (reach.has(path)) return;
      reach.add(path);
      for (const each of modules.find((module) => module.path === path)?.imports ?? []) visit(each);
    };
    for (const { path } of modules) if (path.startsWith('web/candidate/')) visit(path);
    expect(reach.size).toBeGreaterThan(20);
    expect(
      [...reach].filter((path) =>
        /draw-paper|sealed-bank|question-bank\/|staff|mantine/.test(path),
      ),
    ).toEqual([]);
  });

  it('no answer waits for a socket: whatever the candidate page sends goes over HTTP (Artemis#13184)', () => {
    const found = modules.filter(
      ({ path, text }) =>
        /^web\/(candidate|platform|features\/sitting)\//.test(path) &&
        /\b(WebSocket|EventSource|RTCPeerConnection)\b/.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('every context has its room on both sides', () => {
    for (const side of ['shared', 'functions']) {
      const rooms = readdirSync(`${root}${side}`);
      expect(contexts.filter((context) => !rooms.includes(context))).toEqual([]);
    }
  });

  it('no barrels, no utils, no file over 200 lines', () => {
    expect(
      modules
        .filter(({ path }) => /\/(index|utils?|helpers?)\.tsx?$/.test(path))
        .map(({ path }) => path),
    ).toEqual([]);
    const data = /^shared\/kernel\/problem-catalogue\.ts$|messages\.ts$/;
    expect(
      modules
        .filter(({ path, lines }) => lines > 201 && !data.test(path))
        .map(({ path, lines }) => `${path} ${lines}`),
    ).toEqual([]);
  });
});
