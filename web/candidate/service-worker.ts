import { servedOffline } from './served-offline.ts';
import { takeOverMessage } from './take-over-message.ts';

/**
 * Keeps the candidate's page on the workstation, so that it reloads without the network. Each build
 * has its own worker and cache. A new build waits until the page asks for it (before the sign-in),
 * so that a page never changes in the middle of a sitting.
 */

/** Put in by the build: the page's files, those of them that its HTML names, and a mark of the build. */
declare const builtAssets: readonly string[];
declare const namedAssets: readonly string[];
declare const buildMark: string;

/** What of a worker's world is used here; the page's own types stand in the project's library. */
interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', run: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', run: (event: Fetching) => void): void;
  addEventListener(kind: 'message', run: (event: MessageEvent) => void): void;
}
const worker = globalThis as unknown as Worker;

const prefix = 'truong-thi.page.';
const cacheName = prefix + buildMark;
const page = '/thi';

/**
 * The page of this very build. At the first visit as the browser has just received it, which costs
 * no request; for an update asked for afresh.
 */
async function fetchPage(): Promise<Response> {
  const update = (await caches.keys()).some(
    (name) => name.startsWith(prefix) && name !== cacheName,
  );
  for (const cache of update ? (['reload'] as const) : (['force-cache', 'reload'] as const)) {
    const response = await fetch(page, { cache });
    const html = await response.clone().text();
    if (response.ok && namedAssets.every((name) => html.includes(name))) return response;
  }
  throw new Error('the page and its worker are of different builds');
}

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all([cache.put(page, await fetchPage()), cache.addAll([...builtAssets])]);
}

/** Takes the page that is open under its wing, so that a newer worker has to wait for it as well. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** From the cache; what is missing there (cleared by somebody) from the network. */
async function kept(name: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(name)) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  if (event.data === takeOverMessage) void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const served = servedOffline(request, worker.location.origin, builtAssets);
  if (served === 'page') event.respondWith(kept(page, request));
  else if (served === 'asset') event.respondWith(kept(new URL(request.url).pathname, request));
});
