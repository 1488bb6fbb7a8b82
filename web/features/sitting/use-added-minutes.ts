import { useEffect, useRef, useState } from 'react';

/** How long an extension stays announced, in milliseconds. */
const shownFor = 20_000;

/** The minutes by which the deadline has just moved back, for a while; undefined otherwise. */
export function useAddedMinutes(deadlineAt: number): number | undefined {
  const before = useRef(deadlineAt);
  const [minutes, setMinutes] = useState<number>();
  useEffect(() => {
    const added = Math.round((deadlineAt - before.current) / 60_000);
    const known = before.current > 0;
    before.current = deadlineAt;
    if (!known || added < 1) return;
    setMinutes(added);
    const timer = setTimeout(() => setMinutes(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [deadlineAt]);
  return minutes;
}
