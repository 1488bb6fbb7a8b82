/**
 * What a page may do, in the cloud as locally: its own scripts, its own API, nothing of others.
 * Only the identity provider may be asked besides. The staff kit sets styles itself.
 */
export function contentSecurityPolicy(identityOrigin?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", identityOrigin].filter(Boolean).join(' '),
    // The candidate page's service worker, by which it reloads without the network.
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
