import * as z from 'zod';
import type { JournalBatch } from '../../shared/sitting/answer-event.ts';
import type { Sitting } from '../../shared/sitting/sitting.ts';
import type { Key, Row } from '../platform/table.ts';
import { decodeBatch, encodeBatch } from './journal-codec.ts';
import { lockdownAttributes, lockdownOf } from './lockdown-of-row.ts';
import type { StaffNote } from './rules/sitting-change.ts';
import { stateLetters, stateOfLetter } from './state-letters.ts';

/** A sitting without its journal. */
export type SittingFacts = Omit<Sitting, 'journal'> & {
  /** What the journal weighs, wherever its batches lie… */
  readonly journalBytes: number;
  /** …and what of it lies in the head. */
  readonly headBytes: number;
  /** In how many pages beside the head the rest lies. */
  readonly pageCount: number;
  /** Time granted so far, in milliseconds, already in the deadline. */
  readonly granted: number;
  /** The last event of the time ledger that state and deadline follow from; 0 for none. */
  readonly ledger: number;
};
/** A sitting with what only this context needs: the size of its journal and who released it. */
export type StoredSitting = SittingFacts & Sitting & { readonly notes: readonly StaffNote[] };

/**
 * The attributes of a head: s state, e epoch, v device, c checked
 * in at the door, u may come in late, r released, t ends
 * of earlier turns, q last sequence held, b
 * beginning of the session, d deadline, o begun, z ended, l last contact, k bytes of the batches
 * here, n pages of earlier batches beside it (ADR 18), m the bytes of those, j1, j2, j5 … the
 * batches of the journal by the number of their first event (j: all of them, in rows of older days),
 * g releases by staff, x time granted in milliseconds, y the last event of the time ledger in it, p
 * since when its clock stands, w there is evidence beside it, f the last message that concerns it, fd
 * up to which they were fetched, fs which were read, h since when help is called for, hc when last; of
 * workstations see lockdown-of-row.ts.
 */
const factsRow = z.object({
  pk: z.string(),
  s: z.string().transform((letter) => stateOfLetter[letter]),
  e: z.int(),
  v: z.string().optional(),
  c: z.int().optional(),
  u: z.int().optional(),
  r: z.boolean(),
  t: z.array(z.object({ held: z.int(), at: z.int() })).optional(),
  q: z.int(),
  b: z.int(),
  d: z.int(),
  o: z.int().optional(),
  z: z.int().optional(),
  l: z.int().optional(),
  k: z.int(),
  n: z.int().default(0),
  m: z.int().default(0),
  x: z.int(),
  w: z.boolean().optional(),
  y: z.int().optional(),
  p: z.int().optional(),
  f: z.int().optional(),
  fd: z.int().optional(),
  fs: z
    .string()
    .transform((numbers) => numbers.split(',').map(Number))
    .optional(),
  h: z.int().optional(),
  hc: z.int().optional(),
  ...lockdownAttributes,
});
const bytes = z.instanceof(Uint8Array);
const fullRow = factsRow.extend({
  g: z.array(z.object({ b: z.string(), a: z.int(), r: z.string() })).optional(),
});

const prefix = 'SITTING#';
export const headKey = (sittingId: string): Key => ({ pk: prefix + sittingId, sk: 'HEAD' });

/** Arrivals are stored from 2026 on: two bytes shorter, and a save need not know its session. */
const era = Date.UTC(2026, 0, 1);

/** The bytes of a batch whose `receivedAt` is the server's clock. */
export function storedBatch(batch: JournalBatch): Uint8Array {
  return encodeBatch({ ...batch, receivedAt: batch.receivedAt - era });
}

/** A stored batch with its arrival counted from `startsAt`; throws where the bytes are no batch. */
export function openBatch(bytes: Uint8Array, startsAt: number): JournalBatch {
  const batch = decodeBatch(bytes);
  if (!batch) throw new Error('a stored journal cannot be read');
  return { ...batch, receivedAt: batch.receivedAt + era - startsAt };
}

/** The row of a sitting that nobody has signed in to. */
export function newHeadRow(sittingId: string, startsAt: number, deadlineAt: number): Key & Row {
  const s = stateLetters.assigned;
  return {
    ...headKey(sittingId),
    s,
    e: 0,
    r: false,
    q: 0,
    b: startsAt,
    d: deadlineAt,
    k: 0,
    x: 0,
  };
}

function factsFrom(row: z.output<typeof factsRow>): SittingFacts {
  if (!row.s) throw new Error('a sitting is in an unknown state');
  const lockdown = lockdownOf(row);
  return {
    sittingId: row.pk.slice(prefix.length),
    state: row.s,
    epoch: row.e,
    ...(row.v === undefined ? {} : { deviceId: row.v }),
    ...(row.c === undefined ? {} : { arrivedAt: row.c }),
    ...(row.u === undefined ? {} : { lateAdmittedAt: row.u }),
    released: row.r,
    turnEnds: row.t ?? [],
    acknowledged: row.q,
    startsAt: row.b,
    deadlineAt: row.d,
    ...(row.o === undefined ? {} : { startedAt: row.o }),
    ...(row.z === undefined ? {} : { endedAt: row.z }),
    ...(row.l === undefined ? {} : { lastContactAt: row.l }),
    journalBytes: row.m + row.k,
    headBytes: row.k,
    pageCount: row.n,
    granted: row.x,
    ...(row.w ? { hasEvidence: true } : {}),
    ledger: row.y ?? 0,
    ...(lockdown ? { lockdown } : {}),
    ...(row.p === undefined ? {} : { stoppedSince: row.p }),
    ...(row.f ? { messages: row.f } : {}),
    ...(row.fd === undefined ? {} : { delivered: row.fd }),
    ...(row.fs === undefined ? {} : { seen: row.fs }),
    ...(row.h === undefined ? {} : { helpSince: row.h }),
    ...(row.hc === undefined ? {} : { helpCalledAt: row.hc }),
  };
}

/** The facts of a head row, leaving the journal undecoded. */
export const factsOf = (row: Row): SittingFacts => factsFrom(factsRow.parse(row));

/** The attribute of the batch that begins with this event: an update answers it alone, not its kin. */
export const batchName = (firstSequence: number): string => `j${firstSequence}`;

/** The names of the attributes that hold batches, in a head or a page, in the order they were taken. */
export function batchNames(row: Row): string[] {
  const first = (name: string) => (name === 'j' ? 0 : Number(name.slice(1)));
  return Object.keys(row)
    .filter((name) => /^j\d*$/.test(name))
    .sort((a, b) => first(a) - first(b));
}

const held = z.union([bytes.transform((one) => [one]), z.array(bytes)]);

/** What batches add to a row: the names of their attributes and their bytes. */
export function weightOf(row: Row, names: readonly string[]): number {
  const own = (name: string) => held.parse(row[name]).reduce((sum, each) => sum + each.length, 0);
  return names.reduce((sum, name) => sum + name.length + own(name), 0);
}

/** The batches of a head or a page, in the order they were taken, with arrivals from `startsAt` on. */
export function batchesOf(row: Row, startsAt: number): JournalBatch[] {
  return batchNames(row)
    .flatMap((name) => held.parse(row[name]))
    .map((each) => openBatch(each, startsAt));
}

const heldRow = factsRow.pick({ s: true, d: true, q: true, k: true, f: true });
/** What a save needs to know of the head it wrote to. */
export type Held = Pick<
  SittingFacts,
  'state' | 'deadlineAt' | 'acknowledged' | 'headBytes' | 'messages'
> & {
  /** What the batch just written weighs. */
  readonly batchBytes: number;
};

/** What a save needs to know of the head, from the attributes that the write answers. */
export function heldOf(row: Row): Held {
  const { s, d, q, k, f } = heldRow.parse(row);
  if (!s) throw new Error('a sitting is in an unknown state');
  const batchBytes = weightOf(row, batchNames(row));
  const messages = f ? { messages: f } : {};
  return { state: s, deadlineAt: d, acknowledged: q, headBytes: k, batchBytes, ...messages };
}

/** The whole sitting of a head row and the pages it names. */
export function sittingOf(row: Row, pages: readonly Row[]): StoredSitting {
  const parsed = fullRow.parse(row);
  return {
    ...factsFrom(parsed),
    journal: [...pages, row].flatMap((each) => batchesOf(each, parsed.b)),
    notes: (parsed.g ?? []).map(({ b, a, r }) => ({ by: b, at: a, reason: r })),
  };
}
