import { useEffect, useState } from 'react';

/** True once something has been so for this many milliseconds without a break. */
export function useStaysTrue(now: boolean, milliseconds: number): boolean {
  const [stayed, setStayed] = useState(false);
  useEffect(() => {
    setStayed(false);
    if (!now) return;
    const timer = setTimeout(() => setStayed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [now, milliseconds]);
  return now && stayed;
}
