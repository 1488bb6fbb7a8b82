import { useEffect, useRef, useState } from 'react';

/** How long an extension stays announced, in milliseconds. */
const shownFor = 20_000;

/**
 * The minutes by which the deadline has just moved back, for a while; undefined otherwise. The end
 * of a pause moves it too, but adds nothing: as much is left as before.
 */
export function useAddedMinutes(deadlineAt: number, paused: boolean): number | undefined {
  const before = useRef(deadlineAt);
  const wasPaused = useRef(paused);
  const [minutes, setMinutes] = useState<number>();
  useEffect(() => {
    const added = Math.round((deadlineAt - before.current) / 60_000);
    const known = before.current > 0;
    const goesOn = wasPaused.current && !paused;
    before.current = deadlineAt;
    wasPaused.current = paused;
    if (!known || goesOn || added < 1) return;
    setMinutes(added);
    const timer = setTimeout(() => setMinutes(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [deadlineAt, paused]);
  return minutes;
}
