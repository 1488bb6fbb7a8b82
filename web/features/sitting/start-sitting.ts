import { makeApi } from '../../platform/api-client.ts';
import { sebOfPage } from '../lockdown/seb-of-page.ts';
import { watchKiosk } from '../lockdown/watch-kiosk.ts';
import { candidateToken, deviceName } from './device-session.ts';
import { indexedDbStorage } from './indexed-db-storage.ts';
import { holdTab } from './single-tab.ts';
import { makeSittingController, type SittingController } from './sitting-controller.ts';

/** A request that takes longer than this counts as a lost connection. */
const timeoutMs = 12_000;

/** The sitting of this page, on the browser's own storage, clock and network. */
export function startSitting(): SittingController {
  const sitting = makeSittingController({
    api: makeApi({ token: candidateToken.get, timeoutMs }),
    storage: indexedDbStorage(),
    monotonic: () => performance.now(),
    wall: Date.now,
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    random: Math.random,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    deviceName,
    token: candidateToken,
    holdTab,
    seb: sebOfPage(),
  });
  const isAnswering = () => sitting.model.get().stage === 'answering';
  watchKiosk(isAnswering, sitting.noteKiosk);
  sitting.model.watch(() => {
    document.documentElement.dataset.paper = isAnswering() ? 'open' : 'away';
  });
  setInterval(sitting.tick, 250);
  // Scattered: when a room's switch comes back, its browsers all learn it in the same instant.
  addEventListener('online', () => setTimeout(sitting.wake, 300 + Math.random() * 1_700));
  addEventListener('focus', () => sitting.noteFocus(true));
  addEventListener('blur', () => sitting.noteFocus(false));
  addEventListener('blur', () => sitting.settle());
  addEventListener('pagehide', () => sitting.settle());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') sitting.wake();
  });
  addEventListener('beforeunload', (event) => {
    // Only a reminder: what is unsent is kept here and goes out after a reload.
    if (sitting.model.get().journal.pending > 0) event.preventDefault();
  });
  sitting.begin();
  return sitting;
}
