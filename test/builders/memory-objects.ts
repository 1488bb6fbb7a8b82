import type { ObjectStore } from '../../functions/platform/object-store.ts';

/** An object store that forgets when the test ends. */
export function memoryObjects(): ObjectStore & { keys(): string[] } {
  const kept = new Map<string, Uint8Array>();
  return {
    async put(key, bytes) {
      kept.set(key, new Uint8Array(bytes));
    },
    get: async (key) => kept.get(key),
    keys: () => [...kept.keys()],
  };
}
