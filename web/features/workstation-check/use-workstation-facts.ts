import { useEffect, useState } from 'react';
import type { Paper } from '../../../shared/paper/paper.ts';
import { makeApi } from '../../platform/api-client.ts';
import { browserOf } from './browser-of.ts';
import { measureNetwork } from './measure-network.ts';
import { measureStorage } from './measure-storage.ts';
import { missingFeatures } from './missing-features.ts';
import { openRehearsal } from './open-rehearsal.ts';
import { type KeyToPress, keysToPress, pressedKey } from './pressed-key.ts';
import type { WorkstationFacts } from './workstation-facts.ts';

const clocks = { monotonic: () => performance.now(), wall: Date.now };
const screenNow = () => ({ width: window.innerWidth, height: window.innerHeight });

/** Measures this workstation once, and watches its window and its keyboard. */
export function useWorkstationFacts(): { facts: WorkstationFacts; paper: Paper | undefined } {
  const [measured, setMeasured] = useState<WorkstationFacts>({});
  const [paper, setPaper] = useState<Paper>();
  const [pressed, setPressed] = useState<readonly KeyToPress[]>([]);

  useEffect(() => {
    const learn = (more: WorkstationFacts) => setMeasured((known) => ({ ...known, ...more }));
    const look = () => learn({ screen: screenNow() });
    learn({
      browser: browserOf(navigator.userAgent) ?? 'unknown',
      missing: missingFeatures(),
      screen: screenNow(),
    });
    const api = makeApi({ timeoutMs: 10_000 });
    void measureStorage().then((storage) => learn({ storage }));
    // One after the other, so that the line is measured and not our own haste.
    void measureNetwork(api, clocks)
      .then(learn)
      .then(() => openRehearsal(api))
      .then((opened) => {
        setPaper(opened);
        learn({ paper: opened ? 'opened' : 'failed' });
      });
    const note = (event: KeyboardEvent) => {
      const key = pressedKey(event);
      if (key) setPressed((known) => (known.includes(key) ? known : [...known, key]));
    };
    addEventListener('resize', look);
    addEventListener('keydown', note);
    return () => {
      removeEventListener('resize', look);
      removeEventListener('keydown', note);
    };
  }, []);
  const keysLeft = keysToPress.filter((key) => !pressed.includes(key));
  return { facts: { ...measured, keysLeft }, paper };
}
