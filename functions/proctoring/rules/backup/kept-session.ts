import { firstDifference } from './first-difference.ts';

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a session only ever adds to: a backup holds the beginning of it. */
const growing = ['decisions', 'answerFiles', 'ledger', 'waivers'];
/**
 * What goes on after a backup was made: hand-over, the backup itself, decisions about incidents, calls
 * for help that are attended to, codes that are issued again. The exam's own chain guards them.
 */
const goesOn = ['handOver', 'incidents', 'messages', 'codesIssuedAt'];

/**
 * Where the session of a backup is not what the exam has now; undefined where it is. What was added
 * since is no difference; what was taken away or changed is.
 */
export function keptSession(kept: unknown, now: unknown): string | undefined {
  const [before, after] = [record(kept), record(now)];
  for (const name of growing) {
    const [some, all] = [list(before[name]), list(after[name])];
    const where = firstDifference(some, all.slice(0, some.length));
    if (where !== undefined) return `${name}.${where}`;
  }
  for (const name of [...growing, ...goesOn]) {
    delete before[name];
    delete after[name];
  }
  return firstDifference(before, after);
}
