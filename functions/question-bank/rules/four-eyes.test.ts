import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../shared/kernel/result.ts';
import { ok } from '../../../shared/kernel/result.ts';
import type { BankEvent } from '../../../shared/question-bank/bank.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import { sampleItem } from '../../../test/builders/sample-item.ts';
import { approveImport } from './approve-import.ts';
import { type BankBook, currentOf, inForce } from './bank-book.ts';
import { bulkEdit } from './bulk-edit.ts';
import { enterEvent } from './enter-event.ts';
import { type Move, moveVersions } from './move-versions.ts';
import { basisOf } from './revise-item.ts';

const people = ['an', 'binh', 'chi'] as const;
const moves: readonly Move[] = ['send', 'takeBack', 'discard', 'approve', 'sendBack', 'retire'];
const person = fc.constantFrom(...people);
/** Questions are named by their place, so that every command hits one if there is any. */
const place = fc.nat(7);
const places = fc.array(place, { minLength: 1, maxLength: 3 });

const command = fc.oneof(
  fc.record({
    do: fc.constant('import' as const),
    by: person,
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ do: fc.constant('approveImport' as const), by: person, place: fc.nat(3) }),
  fc.record({ do: fc.constant('write' as const), by: person, send: fc.boolean() }),
  fc.record({ do: fc.constant('revise' as const), by: person, place, send: fc.boolean() }),
  fc.record({ do: fc.constant('bulk' as const), by: person, places, send: fc.boolean() }),
  fc.record({
    do: fc.constant('move' as const),
    by: person,
    move: fc.constantFrom(...moves),
    places,
    /** Names an older version now and then: it must be refused. */
    back: fc.constantFrom(0, 0, 0, 1),
  }),
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

const sha = (number: number) => number.toString(16).padStart(64, '0');

/** A bank on which commands are tried, event by event. */
class Desk {
  book: BankBook = enterEvent(undefined, {
    sequence: 1,
    at: 1,
    by: 'an',
    event: { type: 'bankCreated', bankId: 'bank-1', organisationId: 'org', name: 'B' },
  });
  /** What was in force and every text, to see that nothing is lost. */
  readonly texts = new Map<string, string>();
  /** Who approved which version, as the rules allowed it. */
  readonly approvals: { itemId: string; version: number; by: string }[] = [];
  private number = 0;

  private enter(by: string, decided: Result<BankEvent>, items: readonly Item[] = []): void {
    if (!decided.ok) return;
    const waited = [...this.book.items.values()].map((item) => [item, item.inForce] as const);
    const sequence = this.book.sequence + 1;
    enterEvent(this.book, { sequence, at: sequence, by, event: decided.value }, items);
    for (const [item, before] of waited)
      if (item.inForce && item.inForce !== before)
        this.approvals.push({ itemId: item.itemId, version: item.inForce.version, by });
  }

  private at(place: number) {
    const all = [...this.book.items.values()];
    return all[place % Math.max(1, all.length)];
  }

  private newItem(): Item {
    this.number += 1;
    return sampleItem.choice(this.number, 4, [0]);
  }

  run(given: Command): void {
    const { by } = given;
    switch (given.do) {
      case 'import': {
        const items = Array.from({ length: given.count }, () => this.newItem());
        const pointer = { key: `k${this.number}`, sha256: sha(this.number), count: items.length };
        this.enter(by, ok({ type: 'itemsImported', items: pointer, fileName: 'f' }), items);
        return;
      }
      case 'approveImport': {
        const imported = this.book.imports[given.place % Math.max(1, this.book.imports.length)];
        if (imported) this.enter(by, approveImport(this.book, imported.items.sha256, by));
        return;
      }
      case 'write': {
        const state = given.send ? 'inReview' : 'draft';
        this.enter(by, ok({ type: 'itemWritten', state, item: this.newItem() }));
        return;
      }
      case 'revise': {
        const item = this.at(given.place);
        if (!item) return;
        const basis = basisOf(this.book, item.itemId, currentOf(item).version);
        if (!basis.ok) throw new Error('the current version is the basis');
        const state = given.send ? 'inReview' : 'draft';
        const next = { ...basis.value.item, stem: `${basis.value.item.stem} ${by}` };
        this.enter(by, ok({ type: 'itemWritten', state, item: next }));
        return;
      }
      case 'bulk': {
        const items = [...new Set(given.places.flatMap((each) => this.at(each) ?? []))];
        const refs = items.map((item) => ({
          itemId: item.itemId,
          version: currentOf(item).version,
        }));
        if (refs.length === 0) return;
        const change = { topic: `Chủ đề ${this.book.sequence}` };
        const made = bulkEdit(this.book, refs, change, 'stimulus-x');
        if (!made.ok) throw new Error('current versions can be edited');
        const pointer = { key: 'k', sha256: sha(0), count: made.value.length };
        const state = given.send ? 'inReview' : 'draft';
        this.enter(by, ok({ type: 'itemsRevised', state, items: pointer, change }), made.value);
        return;
      }
      case 'move': {
        const refs = given.places.flatMap((each) => {
          const item = this.at(each);
          if (!item) return [];
          const of = given.move === 'retire' ? item.inForce : currentOf(item);
          const version = Math.max(1, (of?.version ?? 1) - given.back);
          return [{ itemId: item.itemId, version }];
        });
        if (refs.length > 0) this.enter(by, moveVersions(this.book, by, given.move, refs));
        return;
      }
    }
  }

  /** Everybody whose hand is in a version and whom nobody else has approved yet. */
  hands(itemId: string, version: number): Set<string> {
    const versions = this.book.items.get(itemId)?.versions ?? [];
    const hands = new Set<string>();
    for (let i = version; i >= 1; i--) {
      const each = versions[i - 1];
      if (!each) break;
      const approvedBefore = this.approvals.some(
        (known) => known.itemId === itemId && known.version === i && i < version,
      );
      if (approvedBefore || (i < version && each.state === 'discarded')) break;
      hands.add(each.by);
    }
    return hands;
  }

  check(): void {
    for (const { itemId, versions, inForce: drawn } of this.book.items.values()) {
      const approved = versions.filter(({ state }) => state === 'approved');
      expect(approved.length).toBeLessThanOrEqual(1);
      expect(approved[0]).toBe(drawn);
      const open = versions.filter(({ state }) =>
        ['draft', 'inReview', 'sentBack'].includes(state),
      );
      expect(open.length).toBeLessThanOrEqual(1);
      for (const { version, item, by } of versions) {
        const name = `${itemId} ${version}`;
        const text = JSON.stringify([item, by]);
        expect(this.texts.get(name) ?? text).toBe(text);
        this.texts.set(name, text);
      }
    }
    for (const { itemId, version, by } of this.approvals)
      expect(this.hands(itemId, version), `${itemId} ${version}`).not.toContain(by);
    const known = [...this.book.items.values()].reduce(
      (sum, { versions }) => sum + versions.length,
      0,
    );
    expect(known).toBe(this.texts.size);
  }
}

describe('four eyes, whatever three persons do in whatever order', () => {
  it('nobody approves a version they had a hand in; nothing written is lost; one version is drawn', () => {
    let approvals = 0;
    fc.assert(
      fc.property(fc.array(command, { minLength: 30, maxLength: 80, size: 'max' }), (commands) => {
        const desk = new Desk();
        commands.forEach((each, i) => {
          desk.run(each);
          if (i % 10 === 9) desk.check();
        });
        desk.check();
        approvals += desk.approvals.length;
        expect(inForce(desk.book).every(({ version }) => version !== undefined)).toBe(true);
      }),
      { numRuns: 150 },
    );
    // A run in which nobody approves anything would show nothing.
    expect(approvals).toBeGreaterThan(300);
  });

  it('a helper of the author cannot be the second person, nor the author of a helped text', () => {
    const desk = new Desk();
    desk.run({ do: 'write', by: 'an', send: true });
    desk.run({ do: 'bulk', by: 'binh', places: [0], send: true });
    for (const by of ['an', 'binh'] as const) {
      const [item] = desk.book.items.values();
      const ref = { itemId: item!.itemId, version: 2 };
      const decided = moveVersions(desk.book, by, 'approve', [ref]);
      expect(decided.ok ? 'approved' : decided.problem.code).toBe('same-person');
    }
    desk.run({ do: 'move', by: 'chi', move: 'approve', places: [0], back: 0 });
    expect(desk.approvals).toEqual([{ itemId: 'item-1', version: 2, by: 'chi' }]);
  });

  it('refuses several at once as a whole and names each that stands in the way', () => {
    const desk = new Desk();
    desk.run({ do: 'write', by: 'an', send: true });
    desk.run({ do: 'write', by: 'binh', send: true });
    const refs = ['item-1', 'item-2', 'item-9'].map((itemId) => ({ itemId, version: 1 }));
    const decided = moveVersions(desk.book, 'an', 'approve', refs);
    expect(decided).toMatchObject({
      ok: false,
      problem: { code: 'items-refused', values: { count: 2 } },
    });
    expect(decided.ok ? [] : decided.problem.findings?.map(({ field }) => field)).toEqual([
      'item-1',
      'item-9',
    ]);
  });
});
