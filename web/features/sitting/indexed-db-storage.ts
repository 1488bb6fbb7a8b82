import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod';
import { answerEvent } from '../../../shared/sitting/answer-event.ts';
import { answers } from '../../../shared/sitting/answers.ts';
import type { Entry } from './journal-queue.ts';
import type { JournalStorage, KeptHead, KeptSitting } from './journal-storage.ts';

interface Schema extends DBSchema {
  heads: { key: string; value: KeptHead & { key: string } };
  events: { key: [string, number]; value: Entry & { key: string } };
}

const headRow = z.object({
  baseAcknowledged: z.int(),
  baseAnswers: answers,
  acknowledged: z.int(),
  confirmed: z.boolean(),
  paper: z.instanceof(Uint8Array).optional(),
});
const eventRows = z.array(z.object({ sequence: z.int(), event: answerEvent }));

const eventsOf = (key: string) => IDBKeyRange.bound([key, 0], [key, Number.MAX_SAFE_INTEGER]);

/** The storage of the browser. Rows that another version wrote and we cannot read count as absent. */
export function indexedDbStorage(): JournalStorage {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = () => {
    opened ??= openDB<Schema>('truong-thi', 1, {
      upgrade(db) {
        db.createObjectStore('heads', { keyPath: 'key' });
        db.createObjectStore('events', { keyPath: ['key', 'sequence'] });
      },
      terminated() {
        opened = undefined;
      },
    });
    return opened;
  };
  const writing = async () => (await database()).transaction(['heads', 'events'], 'readwrite');

  return {
    async load(key): Promise<KeptSitting | undefined> {
      const tx = (await database()).transaction(['heads', 'events']);
      const [head, rows] = await Promise.all([
        tx.objectStore('heads').get(key),
        tx.objectStore('events').getAll(eventsOf(key)),
      ]);
      const parsedHead = headRow.safeParse(head);
      const parsedRows = eventRows.safeParse(rows);
      if (!parsedHead.success || !parsedRows.success) return undefined;
      return { head: parsedHead.data, entries: parsedRows.data };
    },
    async begin(key, head, entries) {
      const tx = await writing();
      const events = tx.objectStore('events');
      await Promise.all([
        events.delete(eventsOf(key)),
        ...entries.map((entry) => events.put({ ...entry, key })),
        tx.objectStore('heads').put({ ...head, key }),
        tx.done,
      ]);
    },
    async append(key, entry) {
      // `add`, not `put`: two tabs can never overwrite each other's event.
      await (await database()).add('events', { ...entry, key });
    },
    async changeHead(key, change) {
      const tx = await writing();
      const heads = tx.objectStore('heads');
      const head = await heads.get(key);
      if (head) await heads.put({ ...head, ...change });
      await tx.done;
    },
    async clear(key) {
      const tx = await writing();
      await Promise.all([
        tx.objectStore('heads').delete(key),
        tx.objectStore('events').delete(eventsOf(key)),
        tx.done,
      ]);
    },
  };
}
