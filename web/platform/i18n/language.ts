import { useSyncExternalStore } from 'react';

export type Language = 'vi' | 'en';

const storageKey = 'truong-thi.language';
const listeners = new Set<() => void>();
let current: Language = remembered();

function remembered(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

function announce(language: Language): void {
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}
announce(current);

/** The language in force: Vietnamese until the person chooses otherwise. */
export function language(): Language {
  return current;
}

/** Changes the language of the page, at once and for the next visit. */
export function setLanguage(next: Language): void {
  current = next;
  announce(next);
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // A browser that keeps nothing still shows the chosen language until it is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language in force; the component is drawn again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language, language);
}
