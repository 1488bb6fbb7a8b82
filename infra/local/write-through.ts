import { ClassicLevel } from 'classic-level';

type Operation =
  | { readonly type: 'put'; readonly key: unknown; readonly value: unknown }
  | { readonly type: 'del'; readonly key: unknown };

/** What the embedded engine calls of its store for every write. */
interface Writes {
  _put(key: unknown, value: unknown, options: object): Promise<void>;
  _del(key: unknown, options: object): Promise<void>;
  _batch(operations: readonly Operation[], options: object): Promise<void>;
}

interface Waiting {
  readonly operations: readonly Operation[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * From now on every write of a store on disk is answered only when the disk has it, so that what
 * was acknowledged survives a power cut and not only the death of the process. The engine itself
 * offers no such switch; its store does. While the disk is at one write, all others gather and go
 * together in the next: a hall that saves at once shares a sync, where the store's four threads
 * would share it by four. Nobody waits for company. Call once, before a store is opened.
 */
export function writeThrough(): void {
  const store = ClassicLevel.prototype as unknown as Writes;
  const { _put, _batch } = store;
  const waiting = new WeakMap<Writes, Waiting[]>();

  function write(on: Writes, operations: readonly Operation[]): Promise<void> {
    const [only] = operations;
    if (operations.length === 1 && only?.type === 'put')
      return _put.call(on, only.key, only.value, { sync: true });
    return _batch.call(on, operations, { sync: true });
  }

  async function writeAll(on: Writes, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) {
      const together = queue.splice(0);
      try {
        await write(
          on,
          together.flatMap((each) => each.operations),
        );
        for (const each of together) each.done();
      } catch (error) {
        for (const each of together) each.failed(error);
      }
    }
    waiting.delete(on);
  }

  function join(on: Writes, operations: readonly Operation[]): Promise<void> {
    return new Promise((done, failed) => {
      const mine = { operations, done, failed };
      const queue = waiting.get(on);
      if (queue) queue.push(mine);
      else {
        const fresh = [mine];
        waiting.set(on, fresh);
        void writeAll(on, fresh);
      }
    });
  }

  store._put = function (key, value) {
    return join(this, [{ type: 'put', key, value }]);
  };
  store._del = function (key) {
    return join(this, [{ type: 'del', key }]);
  };
  store._batch = function (operations) {
    return join(this, operations);
  };
}
