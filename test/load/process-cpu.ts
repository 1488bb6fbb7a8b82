import type { KillableSystem } from '../fault/killable-system.ts';
import { cpuOf } from './cpu-of.ts';

/** CPU seconds of the two processes that serve candidates. */
export interface Cpu {
  readonly api: number;
  readonly database: number;
  /** Wall seconds meanwhile. */
  readonly seconds: number;
}

export const sum = (cpu: Cpu): number => cpu.api + cpu.database;

/** CPU of API and database while something runs. */
export async function cpuDuring(
  system: Pick<KillableSystem, 'pids'>,
  work: () => Promise<unknown>,
): Promise<Cpu> {
  const now = () => ({
    api: cpuOf(system.pids().candidate),
    database: cpuOf(system.pids().database),
    at: performance.now(),
  });
  const before = now();
  await work();
  const after = now();
  return {
    api: after.api - before.api,
    database: after.database - before.database,
    seconds: (after.at - before.at) / 1000,
  };
}

/** What the work alone took: without what the same processes use when nobody asks anything. */
export function marginal(cpu: Cpu, idle: Cpu): Cpu {
  const without = (what: 'api' | 'database') =>
    Math.max(0, cpu[what] - (idle[what] / idle.seconds) * cpu.seconds);
  return { api: without('api'), database: without('database'), seconds: cpu.seconds };
}

/** "0.92 s (API 0.55 s, database 0.37 s)", of each thousand. */
export function perThousand(cpu: Cpu, count: number): string {
  const per = (seconds: number) => `${((1000 * seconds) / count).toFixed(2)} s`;
  return `${per(sum(cpu))} (API ${per(cpu.api)}, database ${per(cpu.database)})`;
}
