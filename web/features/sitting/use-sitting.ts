import { createContext, useContext, useEffect, useState } from 'react';
import { useObservable } from '../../platform/observable.ts';
import type { SittingController } from './sitting-controller.ts';
import type { SittingModel } from './sitting-model.ts';

export const SittingOfPage = createContext<SittingController | undefined>(undefined);

/** The sitting of this page and what the screens show of it. */
export function useSitting(): { sitting: SittingController; model: SittingModel } {
  const sitting = useContext(SittingOfPage);
  if (!sitting) throw new Error('No sitting around this component');
  return { sitting, model: useObservable(sitting.model) };
}

/** Milliseconds from the server's time now until a moment, counted each quarter second; undefined while unknown. */
export function useTimeUntil(moment: number): number | undefined {
  const sitting = useContext(SittingOfPage);
  const [now, setNow] = useState(sitting?.now);
  useEffect(() => {
    const look = () => setNow(sitting?.now());
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [sitting]);
  return now === undefined ? undefined : Math.ceil((moment - now) / 1000) * 1000;
}
