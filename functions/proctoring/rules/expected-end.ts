/** When a clock is up if it goes on now, where it stands; the deadline itself where it runs. */
export function expectedEnd(
  of: { readonly deadlineAt: number; readonly stoppedSince?: number | undefined },
  startsAt: number,
  now: number,
): number {
  const { deadlineAt, stoppedSince } = of;
  if (stoppedSince === undefined) return deadlineAt;
  return deadlineAt + Math.max(0, now - Math.max(stoppedSince, startsAt));
}
