import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod';
import { answerEvent } from '../../../shared/sitting/answer-event.ts';
import { answers } from '../../../shared/sitting/answers.ts';
import { sittingState } from '../../../shared/sitting/sitting-state.ts';
import { sittingView } from '../../../shared/sitting/sitting-view.ts';
import type { Entry } from './journal-queue.ts';
import type { JournalStorage, KeptHead, KeptOpening, KeptSitting } from './journal-storage.ts';
import { keptMessages } from './message-box.ts';
import { type ClockStamp, clockStamp } from './stamped-clock.ts';

interface Schema extends DBSchema {
  heads: { key: string; value: KeptHead & { key: string } };
  events: { key: [string, number]; value: Entry & { key: string } };
  openings: { key: string; value: KeptOpening & { key: string } };
  stamps: { key: string; value: ClockStamp & { key: string } };
}

const eventRows = z.array(z.object({ sequence: z.int(), event: answerEvent }));
const headRow = z.object({
  baseAcknowledged: z.int(),
  baseAnswers: answers,
  acknowledged: z.int(),
  confirmed: z.boolean(),
  sittingId: z.string(),
  epoch: z.int(),
  sitting: sittingView,
  deadlineAt: z.number(),
  state: sittingState,
  messages: keptMessages.optional(),
  current: z.int(),
  surrendered: z.int(),
  setAside: z.array(z.object({ turn: z.int(), entries: eventRows })).default([]),
});
const openingRow = z.object({
  paper: z.instanceof(Uint8Array).optional(),
  epoch: z.int().optional(),
  paperKey: z.instanceof(CryptoKey).optional(),
  answerKey: z.instanceof(CryptoKey).optional(),
});

const stores = ['heads', 'events', 'openings', 'stamps'] as const;
const eventsOf = (key: string) => IDBKeyRange.bound([key, 0], [key, Number.MAX_SAFE_INTEGER]);

/** Written through to the disk before it counts as kept: an answer outlives a power cut. */
const strict = { durability: 'strict' } as const;
/** The stamp of each second may come late; what it then says is only more cautious. */
const relaxed = { durability: 'relaxed' } as const;

/** The storage of the browser. Rows that another version wrote and we cannot read count as absent. */
export function indexedDbStorage(): JournalStorage {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = () => {
    opened ??= openDB<Schema>('truong-thi', 2, {
      upgrade(db) {
        for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
        for (const name of ['heads', 'openings', 'stamps'] as const)
          db.createObjectStore(name, { keyPath: 'key' });
        db.createObjectStore('events', { keyPath: ['key', 'sequence'] });
      },
      blocking(_now, _next, event) {
        // A newer page in another tab: it takes over, and this one opens again if it has to.
        (event.target as IDBDatabase).close();
        opened = undefined;
      },
      terminated() {
        opened = undefined;
      },
    });
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };

  async function load(key: string): Promise<KeptSitting | undefined> {
    const tx = (await database()).transaction(stores);
    const [head, rows, opening, stamp] = await Promise.all([
      tx.objectStore('heads').get(key),
      tx.objectStore('events').getAll(eventsOf(key)),
      tx.objectStore('openings').get(key),
      tx.objectStore('stamps').get(key),
    ]);
    const parsedHead = headRow.safeParse(head);
    const parsedRows = eventRows.safeParse(rows);
    if (!parsedHead.success || !parsedRows.success) return undefined;
    return {
      key,
      head: parsedHead.data,
      entries: parsedRows.data,
      opening: openingRow.safeParse(opening).data ?? {},
      stamp: clockStamp.safeParse(stamp).data,
    };
  }

  return {
    load,
    async find(sittingId) {
      const heads = await (await database()).getAll('heads');
      const head = heads.find((each) => each.sittingId === sittingId);
      return head && load(head.key);
    },
    async begin(key, head, entries) {
      const tx = (await database()).transaction(['heads', 'events'], 'readwrite', strict);
      const events = tx.objectStore('events');
      await Promise.all([
        events.delete(eventsOf(key)),
        ...entries.map((entry) => events.put({ ...entry, key })),
        tx.objectStore('heads').put({ ...head, key }),
        tx.done,
      ]);
    },
    async append(key, entry) {
      const tx = (await database()).transaction('events', 'readwrite', strict);
      // `add`, not `put`: two tabs can never overwrite each other's event.
      await Promise.all([tx.store.add({ ...entry, key }), tx.done]);
    },
    async changeHead(key, change) {
      const tx = (await database()).transaction('heads', 'readwrite', strict);
      const head = await tx.store.get(key);
      if (head) await tx.store.put({ ...head, ...change });
      await tx.done;
    },
    async keepOpening(key, opening) {
      const tx = (await database()).transaction('openings', 'readwrite', strict);
      await Promise.all([tx.store.put({ ...opening, key }), tx.done]);
    },
    async keepStamp(key, stamp) {
      const tx = (await database()).transaction('stamps', 'readwrite', relaxed);
      await Promise.all([tx.store.put({ ...stamp, key }), tx.done]);
    },
    async clear(key) {
      const tx = (await database()).transaction(stores, 'readwrite');
      await Promise.all([
        tx.objectStore('events').delete(eventsOf(key)),
        ...(['heads', 'openings', 'stamps'] as const).map((name) =>
          tx.objectStore(name).delete(key),
        ),
        tx.done,
      ]);
    },
  };
}
