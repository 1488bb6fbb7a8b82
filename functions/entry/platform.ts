import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { Table } from '../platform/table.ts';
import type { Vault } from '../platform/vault.ts';

/** What every entry is built on: the outside world as arguments. */
export interface Platform {
  readonly table: Table;
  readonly objects: ObjectStore;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
}
