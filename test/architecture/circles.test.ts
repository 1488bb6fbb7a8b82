import { describe, expect, it } from 'vitest';
import { type Module, readModules } from './read-modules.ts';

/** The first circle of imports met, as the modules in order with the first one again at the end. */
function circleIn(modules: readonly Pick<Module, 'path' | 'imports'>[]): string[] | undefined {
  const importsOf = new Map(modules.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  function visit(path: string, way: readonly string[]): string[] | undefined {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of importsOf.get(path) ?? []) {
      const circle = visit(next, [...way, path]);
      if (circle) return circle;
    }
    done.add(path);
    return undefined;
  }
  for (const { path } of modules) {
    const circle = visit(path, []);
    if (circle) return circle;
  }
  return undefined;
}

describe('imports', () => {
  it('would be seen to go round', () => {
    const modules = [
      { path: 'a.ts', imports: ['b.ts'] },
      { path: 'b.ts', imports: ['npm:zod', 'c.ts'] },
      { path: 'c.ts', imports: ['b.ts'] },
    ];
    expect(circleIn(modules)).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });

  it('never go round in a circle, types included', () => {
    const modules = readModules('shared', 'functions', 'web', 'infra');
    expect(modules.length).toBeGreaterThan(400);
    expect(circleIn(modules)).toBeUndefined();
  });
});
