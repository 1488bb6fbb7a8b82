import { takeOverMessage } from './take-over-message.ts';

/** Where the build puts the worker; served from the root, so that it may speak for /thi. */
const workerAt = '/service-worker.js';

/**
 * Has the page kept on this workstation, so that it reloads without the network. A newer build
 * takes over only while `isFree()`: nobody has signed in and nothing is typed. The answer looks for
 * a newer build, to be called when the page becomes free again. Rejects where the browser allows no
 * worker (a private window, a policy): everything else goes on working.
 */
export async function keepPageOffline(isFree: () => boolean): Promise<() => void> {
  const { serviceWorker } = navigator;
  let controlled = serviceWorker.controller !== null;
  const registration = await serviceWorker.register(workerAt, {
    scope: '/thi',
    updateViaCache: 'none',
  });
  const offer = () => {
    if (isFree()) registration.waiting?.postMessage(takeOverMessage);
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  serviceWorker.addEventListener('controllerchange', () => {
    // The first worker of all brings nothing new: the page is of its build.
    if (controlled && isFree()) location.reload();
    controlled = true;
  });
  offer();
  return () => {
    offer();
    void registration.update().catch(() => undefined);
  };
}
