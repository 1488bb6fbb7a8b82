import { useSyncExternalStore } from 'react';

/** A value that can be watched, outside of any component. */
export interface Observable<T> {
  get(): T;
  /** Replaces fields and tells the watchers. */
  update(change: Partial<T>): void;
  watch(listener: () => void): () => void;
}

export function observable<T extends object>(initial: T): Observable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    update(change) {
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value in force; the component is drawn again when it changes. */
export function useObservable<T extends object>(source: Observable<T>): T {
  return useSyncExternalStore(source.watch, source.get, source.get);
}
