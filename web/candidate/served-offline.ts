/** What the service worker answers a request with. */
export type Served =
  /** The page itself, from the cache. */
  | 'page'
  /** A built file of the page, from the cache. */
  | 'asset'
  /** Not its business: the browser asks the network as if there were no worker. */
  | 'network';

/**
 * Decides what a request is. Only the candidate's page and its own files ever come from the cache:
 * never an answer of the API, never a page of staff, never anything that is written.
 */
export function servedOffline(
  request: { readonly method: string; readonly url: string; readonly mode: string },
  origin: string,
  assets: readonly string[],
): Served {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin) return 'network';
  const { pathname } = url;
  if (assets.includes(pathname)) return 'asset';
  const own = pathname === '/thi' || pathname.startsWith('/thi/');
  return request.mode === 'navigate' && own ? 'page' : 'network';
}
