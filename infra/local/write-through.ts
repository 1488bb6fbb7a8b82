import { ClassicLevel } from 'classic-level';

/** What the embedded engine calls of its store for every write. */
interface Writes {
  _put(key: unknown, value: unknown, options: object): Promise<void>;
  _del(key: unknown, options: object): Promise<void>;
  _batch(operations: unknown, options: object): Promise<void>;
}

/**
 * From now on every write of a store on disk is answered only when the disk has it, so that what
 * was acknowledged survives a power cut and not only the death of the process. The engine itself
 * offers no such switch; its store does, write by write. Call once, before a store is opened.
 */
export function writeThrough(): void {
  const store = ClassicLevel.prototype as unknown as Writes;
  const { _put, _del, _batch } = store;
  store._put = function (key, value, options) {
    return _put.call(this, key, value, { ...options, sync: true });
  };
  store._del = function (key, options) {
    return _del.call(this, key, { ...options, sync: true });
  };
  store._batch = function (operations, options) {
    return _batch.call(this, operations, { ...options, sync: true });
  };
}
