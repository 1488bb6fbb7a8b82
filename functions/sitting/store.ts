import { fail, ok } from '../../shared/kernel/result.ts';
import { type Ticket, ticket } from '../../shared/sitting/ticket.ts';
import type { Key, Row, Table } from '../platform/table.ts';
import { type Admissions, admissionStore } from './admission-store.ts';
import { applyLedger } from './apply-ledger.ts';
import { applyMessages } from './apply-messages.ts';
import { type BoardStore, boardStore } from './board-store.ts';
import { changeUpdate } from './change-update.ts';
import { eachOf } from './each-of.ts';
import { type EvidenceStore, evidenceStore } from './evidence-store.ts';
import {
  factsOf,
  type Held,
  headKey,
  heldOf,
  newHeadRow,
  type SittingFacts,
  type StoredSitting,
  sittingOf,
} from './head-row.ts';
import { journalPages } from './journal-pages.ts';
import { type LockdownStore, lockdownStore } from './lockdown-store.ts';
import { progressReader } from './progress-reader.ts';
import { type ReceiptStore, receiptStore } from './receipt-store.ts';
import { attendChange } from './rules/attend-change.ts';
import { doorChange } from './rules/door-change.ts';
import { releaseChange } from './rules/release-change.ts';
import type { SittingChange } from './rules/sitting-change.ts';
import type { SessionIndex } from './session-index.ts';
import { sessionStore } from './session-store.ts';
import type { Sittings } from './sittings.ts';
import { stateLetters } from './state-letters.ts';

/** Everything kept of sittings: what other contexts may ask, and what this context's routes need. */
export interface SittingStore
  extends Sittings,
    SessionIndex,
    EvidenceStore,
    Admissions,
    BoardStore,
    LockdownStore,
    ReceiptStore {
  find(sittingId: string): Promise<StoredSitting | undefined>;
  findMany(sittingIds: readonly string[]): Promise<StoredSitting[]>;
  heads(sittingIds: readonly string[]): Promise<SittingFacts[]>;
  ticket(sittingId: string): Promise<Ticket | undefined>;
  /** Makes a change as one conditional write; undefined where what it asks does not hold. */
  change(sittingId: string, change: SittingChange): Promise<StoredSitting | undefined>;
  /** The same, answering only the facts: a save need not decode the journal. */
  save(sittingId: string, change: SittingChange): Promise<SittingFacts | undefined>;
  /** The same for a save, which wants to know no more than what the page is told. */
  append(sittingId: string, change: SittingChange): Promise<Held | undefined>;
  /** Moves the batches of a head to a page; see journal-pages.ts. */
  turnPage(sittingId: string): Promise<void>;
  sheet: Sittings['sheet'];
  setAdmissionCodes: Sittings['setAdmissionCodes'];
}

const ticketKey = (sittingId: string): Key => ({ pk: `SITTING#${sittingId}`, sk: 'TICKET' });
const atOnce = 16;

/** Sittings in the one table. The pepper keys the hashes of admission codes; 32 random bytes. */
export function sittingStore(table: Table, admissionPepper: Uint8Array): SittingStore {
  const sessions = sessionStore(table);
  const pages = journalPages(table);
  const progressOf = progressReader(pages);
  const apply = (sittingId: string, change: SittingChange) =>
    table.update(headKey(sittingId), changeUpdate(change));

  async function whole(head: Row): Promise<StoredSitting> {
    return sittingOf(head, await pages.read(head, factsOf(head).sittingId));
  }
  const headRows = (ids: readonly string[], reading?: 'eventual') =>
    table.batchGet(ids.map(headKey), reading);
  async function each<T>(rows: readonly Row[], made: (row: Row) => Promise<T>): Promise<T[]> {
    const all: T[] = [];
    await eachOf(rows, atOnce, async (row) => all.push(await made(row)));
    return all;
  }

  /** Facts of the ticket are written over each other; the admission hash beside them stays. */
  async function putTicket(of: Ticket): Promise<void> {
    const names = Object.keys(of);
    await table.update(ticketKey(of.sittingId), {
      UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: Object.fromEntries(
        Object.entries(of).map(([name, value]) => [`:${name}`, value]),
      ),
    });
  }

  const store: SittingStore = {
    ...sessions,
    ...admissionStore(table, admissionPepper),
    ...evidenceStore(table),
    ...receiptStore(table),
    ...boardStore(table),
    ...lockdownStore(table),

    async open(sheet, tickets, deadlineAt) {
      await eachOf(tickets, atOnce, async (each) => {
        await putTicket(each);
        // A sitting somebody has signed in to is never put back to its beginning.
        await table.put(
          newHeadRow(each.sittingId, sheet.startsAt, deadlineAt),
          'attribute_not_exists(pk) OR s = :assigned',
          { ':assigned': stateLetters.assigned },
        );
      });
      await sessions.putSheet(sheet);
    },

    async find(sittingId) {
      const row = await table.get(headKey(sittingId));
      return row ? whole(row) : undefined;
    },
    findMany: async (sittingIds) => each(await headRows(sittingIds), whole),
    heads: async (sittingIds) => (await headRows(sittingIds)).map(factsOf),
    progress: async (sittingIds, reading) => each(await headRows(sittingIds, reading), progressOf),
    async ticket(sittingId) {
      const row = await table.get(ticketKey(sittingId), false);
      return row ? ticket.parse(row) : undefined;
    },
    async tickets(sittingIds) {
      return (await table.batchGet(sittingIds.map(ticketKey))).map((row) => ticket.parse(row));
    },

    async change(sittingId, change) {
      const row = await apply(sittingId, change);
      return row ? whole(row) : undefined;
    },
    async save(sittingId, change) {
      const row = await apply(sittingId, change);
      return row ? factsOf(row) : undefined;
    },

    async append(sittingId, change) {
      const update = changeUpdate(change, true);
      const row = await table.update(headKey(sittingId), update, 'changed');
      return row ? heldOf(row) : undefined;
    },

    turnPage: pages.turn,

    applyLedger: (sheet, ledger) => applyLedger(store, sheet, ledger),
    async markAtDoor(sittingId, mark) {
      await apply(sittingId, doorChange(mark));
    },
    applyMessages: (sheet, messages) => applyMessages(store, sheet, messages),
    attend: async (sittingId, calledAt) =>
      (await apply(sittingId, attendChange(calledAt))) !== undefined,
    async release(sittingId, by, reason, now) {
      const row = await apply(sittingId, releaseChange({ by, at: now, reason }));
      if (row) return ok(null);
      return fail((await table.get(headKey(sittingId))) ? 'wrong-phase' : 'not-found');
    },
  };
  return store;
}
