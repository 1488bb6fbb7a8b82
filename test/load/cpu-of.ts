import { readFileSync } from 'node:fs';

/** Clock ticks a second in /proc: 100 on every Linux we know. */
const ticks = 100;

/** CPU seconds, its own and the kernel's for it, that a process has used so far. Linux only. */
export function cpuOf(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is a name in brackets that may hold spaces; user and system time are the 12th and 13th after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}
