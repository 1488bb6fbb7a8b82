import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Table } from '../../functions/platform/table.ts';
import { headKey } from '../../functions/sitting/head-row.ts';
import { eventsOf } from '../../functions/sitting/rules/events-of.ts';
import { saveChange } from '../../functions/sitting/rules/save-change.ts';
import { sittingStore } from '../../functions/sitting/store.ts';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import { foldJournal } from '../../shared/sitting/fold-journal.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { candidateWorld, choose } from '../contract/candidate-world.ts';

const event: fc.Arbitrary<AnswerEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    question: fc.integer({ min: 1, max: 2 }),
    at: fc.nat({ max: 3_600_000 }),
    keep: fc.nat({ max: 200 }),
    drop: fc.nat({ max: 3 }),
    text: fc.string({ maxLength: 60 }),
  }),
  fc.record({
    kind: fc.constant('flag' as const),
    question: fc.integer({ min: 1, max: 6 }),
    at: fc.nat({ max: 3_600_000 }),
    on: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('focus' as const),
    at: fc.nat({ max: 3_600_000 }),
    on: fc.boolean(),
  }),
);
const batch = fc.array(event, { minLength: 1, maxLength: 5 });
/** What happens at once: a save, some turns of a page, and what breaks in them. */
const burst = fc.record({
  save: fc.option(batch, { nil: undefined }),
  turns: fc.array(fc.constantFrom('whole', 'afterPut', 'afterUpdate', 'beforePut'), {
    maxLength: 3,
  }),
  look: fc.boolean(),
});

/** The table of a process that dies at a certain step. */
function dying(table: Table, at: string): Table {
  const die = () => {
    throw new Error('the process died');
  };
  return {
    ...table,
    async put(...given) {
      if (at === 'beforePut') die();
      const answer = await table.put(...given);
      if (at === 'afterPut') die();
      return answer;
    },
    async update(...given) {
      const answer = await table.update(...given);
      if (at === 'afterUpdate') die();
      return answer;
    },
  };
}

describe('the pages of a journal', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('hold with the head exactly what was saved, in order, whatever dies and whoever turns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(burst, { minLength: 3, maxLength: 25 }), async (bursts) => {
        const world = await candidateWorld(engine.table);
        await world.begin();
        const sittingId = world.sittingId();
        const written: AnswerEvent[] = [];
        const save = async (events: AnswerEvent[]) => {
          const attempt = { epoch: 1, firstSequence: written.length + 1, events };
          const at = { now: world.clock.now(), arrivalGraceMs: 3000 };
          expect(await world.sittings.append(sittingId, saveChange({ ...attempt, ...at }))).toEqual(
            expect.objectContaining({ acknowledged: written.length + events.length }),
          );
          written.push(...events);
        };
        const look = async () => {
          const before = written.length;
          const found = await world.sittings.find(sittingId);
          const kept = eventsOf(found?.journal ?? []);
          expect(kept).toHaveLength(found?.acknowledged ?? -1);
          expect(kept.length).toBeGreaterThanOrEqual(before);
        };
        for (const { save: events, turns, look: looks } of bursts) {
          await Promise.all([
            events && save(events),
            looks && look(),
            ...turns.map((step) =>
              sittingStore(dying(engine.table, step), new Uint8Array(32))
                .turnPage(sittingId)
                .catch((error: Error) => expect(error.message).toBe('the process died')),
            ),
          ]);
          const found = await world.sittings.find(sittingId);
          expect(eventsOf(found?.journal ?? [])).toEqual(written);
          // Whoever watches folds only what is new; the outcome is that of the whole.
          const [progress] = await world.sittings.progress([sittingId]);
          expect(progress?.answers).toEqual(foldJournal(written));
          expect(progress?.focusLosses).toBe(
            written.filter((each) => each.kind === 'focus' && !each.on).length,
          );
        }
        // Once for a page that somebody put and did not live to name, once for the rest.
        for (let i = 0; i < 2; i++) await world.sittings.turnPage(sittingId);
        const [facts] = await world.sittings.heads([sittingId]);
        expect(facts?.headBytes).toBe(0);
        const found = await world.sittings.find(sittingId);
        expect(eventsOf(found?.journal ?? [])).toEqual(written);
      }),
      { numRuns: 25 },
    );
  }, 90_000);

  it('are turned by the saves themselves, and everybody reads on', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    for (let n = 1; n <= 300; n++) await world.save(token, n, choose((n % 6) + 1, n % 4));
    const [facts] = await world.sittings.heads([world.sittingId()]);
    expect(facts?.pageCount).toBeGreaterThan(3);
    expect(facts?.headBytes).toBeLessThan(900);
    const found = await world.sittings.find(world.sittingId());
    expect(eventsOf(found?.journal ?? [])).toHaveLength(300);
    // A retry of what lies in a page is known again, another event under its number is not taken.
    expect((await world.save(token, 1, choose(2, 1))).json).toMatchObject({ acknowledged: 300 });
    expect((await world.save(token, 1, choose(2, 3))).code).toBe('conflict');
    expect((await world.submit(token, 300)).json).toMatchObject({ answered: 6 });
  });

  it('reads and moves the journals of older days', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    for (let n = 1; n <= 3; n++) await world.save(token, n, choose(n, 0));
    const row = await engine.table.get(headKey(world.sittingId()));
    const {
      j1,
      j2,
      n: _none,
      m: _nothing,
      ...rest
    } = row as { j1: Uint8Array; j2: Uint8Array } & {
      pk: string;
      sk: string;
      n?: number;
      m?: number;
    };
    await engine.table.put({ ...rest, j: [j1, j2] });
    const before = await world.sittings.find(world.sittingId());
    expect(eventsOf(before?.journal ?? [])).toEqual([1, 2, 3].map((n) => choose(n, 0)));
    await world.sittings.turnPage(world.sittingId());
    expect((await world.sittings.heads([world.sittingId()]))[0]?.pageCount).toBe(1);
    await world.save(token, 4, choose(4, 0));
    const after = await world.sittings.find(world.sittingId());
    expect(eventsOf(after?.journal ?? [])).toEqual([1, 2, 3, 4].map((n) => choose(n, 0)));
  });

  it('that are named and gone are an error, never an empty answer', async () => {
    const world = await candidateWorld(engine.table);
    const token = await world.begin();
    await world.save(token, 1, choose(1, 0));
    await world.sittings.turnPage(world.sittingId());
    await engine.table.delete({ pk: headKey(world.sittingId()).pk, sk: 'JOURNAL#0001' });
    await expect(world.sittings.find(world.sittingId())).rejects.toThrow('missing');
  });
});
