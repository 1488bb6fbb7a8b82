import { ClassicLevel } from 'classic-level';

/** What the embedded engine calls of its store. Keys are strings, prefixed by table. */
interface Store {
  _get(key: string, options: object): Promise<unknown>;
  _put(key: string, value: unknown, options: object): Promise<void>;
  _del(key: string, options: object): Promise<void>;
  _batch(operations: unknown, options: object): Promise<void>;
}

/** Rows kept: every head of an exam day of ten thousand, about 30 MB. */
const most = 20_000;

/**
 * From now on the store answers a row that it has just written from memory. The engine reads the
 * table's definition and the row for every single write, each a trip through a thread pool, which
 * cost a fifth of its time. Only what the store has acknowledged is remembered, and a read that
 * overlaps a write is never remembered, so the answers are those of the store itself.
 */
export function readCache(): void {
  const store = ClassicLevel.prototype as unknown as Store;
  const { _get, _put, _del, _batch } = store;
  const rows = new Map<string, unknown>();
  /** Writes under way by row, and whether two of one row met: then nobody knows which was last. */
  const writing = new Map<string, { count: number; met: boolean }>();
  /** The last read under way of a row, as long as no write of it has begun since. */
  const reading = new Map<string, object>();
  /** Grows when a deletion or a batch begins and when it ends: whoever saw it grow overlapped one. */
  let others = 0;
  let under = 0;

  const remember = (key: string, value: unknown) => {
    rows.delete(key);
    rows.set(key, value);
    if (rows.size > most) rows.delete(rows.keys().next().value ?? key);
  };

  store._get = async function (key, options) {
    const known = rows.get(key);
    if (known !== undefined) return known;
    const mine = {};
    if (!writing.has(key)) reading.set(key, mine);
    const seen = others;
    const value = await _get.call(this, key, options);
    const still = reading.get(key) === mine && seen === others && under === 0;
    if (reading.get(key) === mine) reading.delete(key);
    if (value !== undefined && still) remember(key, value);
    return value;
  };
  store._put = async function (key, value, options) {
    rows.delete(key);
    reading.delete(key);
    const mine = writing.get(key) ?? { count: 0, met: false };
    mine.met ||= mine.count > 0;
    mine.count++;
    writing.set(key, mine);
    const seen = others;
    let held = false;
    try {
      await _put.call(this, key, value, options);
      held = true;
    } finally {
      mine.count--;
      if (mine.count === 0) writing.delete(key);
    }
    if (held && mine.count === 0 && !mine.met && seen === others && under === 0)
      remember(key, value);
  };
  /** Deletions and batches are rare here: they forget everything, before and after. */
  const forgetting = async (change: () => Promise<void>) => {
    others++;
    under++;
    try {
      await change();
    } finally {
      others++;
      under--;
      rows.clear();
    }
  };
  store._del = function (key, options) {
    return forgetting(() => _del.call(this, key, options));
  };
  store._batch = function (operations, options) {
    return forgetting(() => _batch.call(this, operations, options));
  };
}
