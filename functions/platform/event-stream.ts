import * as z from 'zod';
import { canonicalJson } from '../../shared/kernel/canonical-json.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Clock } from './clock.ts';
import { sha256Hex } from './crypto.ts';
import type { Row, Table } from './table.ts';

/** An event with its place in the chain, its author and its time. */
export interface Recorded<E> {
  readonly sequence: number;
  readonly at: Instant;
  readonly by: string;
  readonly event: E;
  readonly previousHash: string;
  readonly hash: string;
}

/** A thing whose state is the fold of its events: what kind it is, how to parse and fold them. */
export interface StreamKind<S, E> {
  readonly kind: string;
  readonly event: z.ZodType<E>;
  fold(state: S | undefined, recorded: Recorded<E>): S;
}

export interface EventStreams<S, E> {
  load(id: string): Promise<S | undefined>;
  /** Ids of every stream of the kind. */
  ids(): Promise<string[]>;
  history(id: string): Promise<Recorded<E>[]>;
  /**
   * The events exactly as they are stored, unparsed: what the chain is verified on, so that a
   * field slipped in, or an event forged into no valid shape, is seen and not smoothed over.
   */
  links(id: string): Promise<Recorded<unknown>[]>;
  /** Writes the first event; a `conflict` where the stream exists. */
  create(id: string, by: string, event: E): Promise<Result<S>>;
  /**
   * Lets a rule decide the next event from the state as it stands, and writes it. Where somebody
   * else wrote meanwhile, the rule decides again on the newer state. Null means: nothing to change.
   */
  change(id: string, by: string, decide: (state: S) => Result<E | null>): Promise<Result<S>>;
}

/** The hash that binds an event to everything before it. */
export function chainHash(link: Omit<Recorded<unknown>, 'hash'>): string {
  return sha256Hex(canonicalJson(link));
}

const partition = (kind: string, id: string) => `STREAM#${kind}#${id}`;
const sortKey = (sequence: number) => `EVENT#${String(sequence).padStart(8, '0')}`;

/**
 * Event streams in the table: one row an event, put only where its place is free. So the write
 * that changes something is itself the audit record, and two writers can never both win. What was
 * folded is kept in memory; each load asks only for events after it.
 */
export function eventStreams<S, E>(
  deps: { table: Table; clock: Clock },
  spec: StreamKind<S, E>,
): EventStreams<S, E> {
  const row = z.object({
    sequence: z.int(),
    at: z.int(),
    by: z.string(),
    event: spec.event,
    previousHash: z.string(),
    hash: z.string(),
  });
  const link = row.extend({ event: z.unknown() });
  const kept = new Map<string, { state: S; last: Recorded<E> }>();

  async function eventsAfter(id: string, sequence: number): Promise<Recorded<E>[]> {
    return (await rowsAfter(id, sequence)).map((each) => row.parse(each) as Recorded<E>);
  }

  async function rowsAfter(id: string, sequence: number): Promise<Row[]> {
    return deps.table.query({
      KeyConditionExpression: 'pk = :pk AND sk > :sk',
      ExpressionAttributeValues: { ':pk': partition(spec.kind, id), ':sk': sortKey(sequence) },
      ConsistentRead: true,
    });
  }

  async function current(id: string) {
    let known = kept.get(id);
    for (const recorded of await eventsAfter(id, known?.last.sequence ?? 0)) {
      known = { state: spec.fold(known?.state, recorded), last: recorded };
    }
    if (known) kept.set(id, known);
    return known;
  }

  async function append(
    id: string,
    by: string,
    event: E,
    last: Recorded<E> | undefined,
  ): Promise<Recorded<E> | undefined> {
    const link = {
      sequence: (last?.sequence ?? 0) + 1,
      at: deps.clock.now(),
      by,
      event: spec.event.parse(event),
      previousHash: last?.hash ?? '',
    };
    const recorded = { ...link, hash: chainHash(link) };
    const written = await deps.table.put(
      {
        pk: partition(spec.kind, id),
        sk: sortKey(recorded.sequence),
        ...recorded,
        ...(recorded.sequence === 1 ? { gsi1pk: `KIND#${spec.kind}`, gsi1sk: id } : {}),
      },
      'attribute_not_exists(pk)',
    );
    return written ? recorded : undefined;
  }

  return {
    async load(id) {
      return (await current(id))?.state;
    },
    async ids() {
      const rows = await deps.table.query({
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :kind',
        ExpressionAttributeValues: { ':kind': `KIND#${spec.kind}` },
      });
      return rows.map((each) => z.string().parse(each.gsi1sk));
    },
    history: (id) => eventsAfter(id, 0),
    links: async (id) => (await rowsAfter(id, 0)).map((each) => link.parse(each)),
    async create(id, by, event) {
      const recorded = await append(id, by, event, undefined);
      return recorded ? ok(spec.fold(undefined, recorded)) : fail('conflict');
    },
    async change(id, by, decide) {
      for (let attempt = 0; attempt < 12; attempt++) {
        const known = await current(id);
        if (!known) return fail('not-found');
        const decision = decide(known.state);
        if (!decision.ok) return decision;
        if (decision.value === null) return ok(known.state);
        const recorded = await append(id, by, decision.value, known.last);
        if (recorded) {
          const state = spec.fold(known.state, recorded);
          kept.set(id, { state, last: recorded });
          return ok(state);
        }
      }
      return fail('conflict');
    },
  };
}
