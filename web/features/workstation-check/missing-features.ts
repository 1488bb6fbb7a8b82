/** What the candidate page cannot do without, by the name a technician would look for. */
const needed: Record<string, () => boolean> = {
  https: () => globalThis.isSecureContext,
  WebCrypto: () => globalThis.crypto?.subtle !== undefined,
  IndexedDB: () => 'indexedDB' in globalThis,
  'Web Locks': () => 'locks' in navigator,
  'Service Worker': () => 'serviceWorker' in navigator,
  MathML: () => 'MathMLElement' in globalThis,
  ES2023: () => 'toSorted' in Array.prototype,
  'AbortSignal.timeout': () => 'timeout' in AbortSignal,
};

/** The names of what this browser lacks. */
export function missingFeatures(): string[] {
  return Object.keys(needed).filter((name) => !needed[name]?.());
}
