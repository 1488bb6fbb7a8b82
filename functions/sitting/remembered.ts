/**
 * Remembers what never changes once it is there, the latest `keep` of them. What is not there yet,
 * and what failed, is asked for again.
 */
export function remembered<T>(
  keep: number,
  load: (key: string) => Promise<T | undefined>,
): (key: string) => Promise<T | undefined> {
  const kept = new Map<string, Promise<T | undefined>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const forget = () => {
      if (kept.get(key) === loading) kept.delete(key);
    };
    const loading = load(key);
    kept.set(key, loading);
    loading.then((value) => value === undefined && forget(), forget);
    const oldest = kept.keys().next().value;
    if (kept.size > keep && oldest !== undefined) kept.delete(oldest);
    return loading;
  };
}
