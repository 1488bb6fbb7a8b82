/**
 * The headers of every answer: what Hono's secureHeaders sets, and no caching. Kept as one plain
 * record, written once with the answer: fifteen changes to a Headers object cost more than the rest
 * of serving a save.
 */
export const answerHeaders = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=15552000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
} as const;

const complete = new WeakSet<Response>();

/** Whether an answer was made here, so that no header is missing. */
export const isComplete = (response: Response): boolean => complete.has(response);

/** An answer with all its headers; those given replace the usual ones. */
export function answer(
  body: string | Uint8Array<ArrayBuffer>,
  status: number,
  headers: Readonly<Record<string, string>> & { readonly 'content-type': string },
): Response {
  const response = new Response(body, { status, headers: { ...answerHeaders, ...headers } });
  complete.add(response);
  return response;
}
