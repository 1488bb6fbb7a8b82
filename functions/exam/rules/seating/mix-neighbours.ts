import { alikePairs, type SeatGraph } from './seat-graph.ts';

/** Somebody to be seated, with what neighbours should not share. */
export interface Mixed {
  readonly candidateId: string;
  readonly kind: string;
}

/** Whose turn it is at each seat, by their place in the line, is `order[seat]`. */
type Order = readonly number[];

/**
 * Swaps two at a time for as long as that leaves fewer neighbours alike. Each swap takes the best
 * partner, the first of equals, so the outcome is one and the same.
 */
function improved(graph: SeatGraph, people: readonly Mixed[], start: Order): number[] {
  const order = [...start];
  const kindAt = (seat: number) => people[order[seat] ?? -1]?.kind;
  function alikeAt(seat: number, kind: string | undefined, not: number): number {
    let alike = 0;
    for (const near of graph.neighbours[seat] ?? [])
      if (near !== not && kindAt(near) === kind) alike += 1;
    return alike;
  }
  for (let passes = 0, changed = true; changed && passes < 40; passes++) {
    changed = false;
    for (let seat = 0; seat < order.length; seat++) {
      const kind = kindAt(seat);
      const now = alikeAt(seat, kind, -1);
      if (now === 0) continue;
      let best = { gain: 0, other: -1 };
      for (let other = 0; other < order.length; other++) {
        const otherKind = kindAt(other);
        if (otherKind === kind) continue;
        const before = now + alikeAt(other, otherKind, -1);
        const after = alikeAt(seat, otherKind, other) + alikeAt(other, kind, seat);
        if (before - after > best.gain) best = { gain: before - after, other };
      }
      if (best.other < 0) continue;
      [order[seat], order[best.other]] = [order[best.other] ?? 0, order[seat] ?? 0];
      changed = true;
    }
  }
  return order;
}

/** Seats in two classes, as on a chessboard: no two of one class are neighbours. */
function chessboard(graph: SeatGraph): readonly (readonly number[])[] {
  const colour = new Map<number, number>();
  const classes: [number[], number[]] = [[], []];
  for (let start = 0; start < graph.places.length; start++) {
    if (colour.has(start)) continue;
    const found: [number[], number[]] = [[], []];
    colour.set(start, 0);
    const queue = [start];
    for (let seat = queue.shift(); seat !== undefined; seat = queue.shift()) {
      const own = colour.get(seat) ?? 0;
      found[own === 0 ? 0 : 1].push(seat);
      for (const near of graph.neighbours[seat] ?? []) {
        if (colour.has(near)) continue;
        colour.set(near, 1 - own);
        queue.push(near);
      }
    }
    // The larger class of each block of seats goes to the commoner kinds.
    const [larger, smaller] =
      found[0].length >= found[1].length ? [found[0], found[1]] : [found[1], found[0]];
    classes[0].push(...larger);
    classes[1].push(...smaller);
  }
  return classes;
}

/** Fills one class of the chessboard after the other, kind by kind, the commonest first. */
function byChessboard(graph: SeatGraph, people: readonly Mixed[]): number[] {
  const [first = [], second = []] = chessboard(graph);
  const degree = (seat: number) => graph.neighbours[seat]?.length ?? 0;
  // What spills over into the second class goes where it has the fewest neighbours.
  const seats = [...first, ...second.toSorted((a, b) => degree(a) - degree(b) || a - b)];
  const counts = new Map<string, number>();
  for (const { kind } of people) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const line = people
    .map(({ kind }, index) => ({ kind, index, count: counts.get(kind) ?? 0 }))
    .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  const order: number[] = new Array(people.length).fill(0);
  seats.forEach((seat, turn) => {
    order[seat] = line[turn]?.index ?? 0;
  });
  return order;
}

/** Lets those of one kind sit in the order of their line: which of them sits where changes nothing. */
function inLine(order: Order, people: readonly Mixed[]): number[] {
  const waiting = new Map<string, number[]>();
  people.forEach(({ kind }, index) => {
    waiting.set(kind, [...(waiting.get(kind) ?? []), index]);
  });
  const turn = new Map<string, number>();
  return order.map((index) => {
    const kind = people[index]?.kind ?? '';
    const at = turn.get(kind) ?? 0;
    turn.set(kind, at + 1);
    return waiting.get(kind)?.[at] ?? index;
  });
}

/**
 * Seats people, given in line, so that neighbours differ in kind wherever that can be had: the line
 * itself bettered by swaps, or the chessboard, whichever leaves fewer alike. Never more than the line
 * has. Answers who sits at each place of the graph.
 */
export function mixNeighbours(graph: SeatGraph, people: readonly Mixed[]): readonly Mixed[] {
  const line = people.map((_, index) => index);
  const kindsOf = (order: Order) => order.map((index) => people[index]?.kind ?? '');
  const tries = [line, improved(graph, people, line)];
  if (alikePairs(graph, kindsOf(tries[1] ?? line)) > 0)
    tries.push(improved(graph, people, byChessboard(graph, people)));
  const counted = tries.map((order) => ({ order, alike: alikePairs(graph, kindsOf(order)) }));
  const best = counted.reduce((a, b) => (b.alike < a.alike ? b : a));
  return inLine(best.order, people).flatMap((index) => people[index] ?? []);
}
