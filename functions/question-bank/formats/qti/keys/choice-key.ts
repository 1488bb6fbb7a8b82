import type { ItemNotes } from '../../item-notes.ts';
import { mappedValue } from '../scoring/mapped-score.ts';
import type { Mapping } from '../scoring/response-declaration.ts';
import { loseLeastPoints } from './least-points.ts';

/** A choice as its file describes it, whatever the file's format. */
export interface ChoiceAsk {
  readonly ids: readonly string[];
  readonly multiple: boolean;
  /** How many may be chosen; 0 for any number. */
  readonly most: number;
  readonly score: (chosen: readonly string[]) => number;
  /** The key the file declares, where it does. */
  readonly correct?: readonly string[];
  readonly mapping?: Mapping | undefined;
}

/** The right options, and what options are worth as shares of the whole. */
export interface ChoiceKey {
  readonly right: ReadonlySet<string>;
  readonly scores: ReadonlyMap<string, number>;
  /** Points for the full answer. */
  readonly full: number;
}

const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;
const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each) => b.includes(each));

/** All answers a candidate could give: one option, or any set of them. */
function answersOf({ ids, multiple, most }: ChoiceAsk): string[][] {
  if (!multiple) return ids.map((id) => [id]);
  const sets = Array.from({ length: 2 ** ids.length - 1 }, (_, i) =>
    ids.filter((_id, place) => ((i + 1) >> place) & 1),
  );
  return most > 0 ? sets.filter((set) => set.length <= most) : sets;
}

/** Shares by the file's own table, where that is how it scores; else what each option gets alone. */
function sharesOf(
  ask: ChoiceAsk,
  scored: readonly { readonly answer: string[]; readonly score: number }[],
  full: number,
): Map<string, number> | undefined {
  const { ids, mapping } = ask;
  const whole = mapping?.upper ?? full;
  const share = (value: number) =>
    near(whole, 1) ? value : Math.round((value / whole) * 1e9) / 1e9;
  const clamped = (sum: number) =>
    Math.min(mapping?.upper ?? Number.POSITIVE_INFINITY, Math.max(mapping?.lower ?? sum, sum));
  const sum = (answer: readonly string[], value: (id: string) => number) =>
    answer.reduce((total, id) => total + value(id), 0);
  if (
    mapping &&
    scored.every(({ answer, score }) =>
      near(score, clamped(sum(answer, (id) => mappedValue(mapping, id)))),
    )
  )
    return new Map(
      ids.flatMap((id) => {
        const said = mapping.entries.some(({ key }) => key === id) || mapping.otherwise !== 0;
        return said ? [[id, share(mappedValue(mapping, id))] as const] : [];
      }),
    );
  const alone = new Map(ids.map((id) => [id, ask.score([id])]));
  const floored = (answer: readonly string[]) => sum(answer, (id) => alone.get(id) ?? 0);
  if (
    scored.every(
      ({ answer, score }) =>
        near(score, floored(answer)) || near(score, Math.max(0, floored(answer))),
    )
  )
    return new Map([...alone].map(([id, value]) => [id, value / full]));
  return undefined;
}

/** The key of a choice, found by scoring every answer there is; noted and undefined where there is none. */
export function choiceKey(ask: ChoiceAsk, notes: ItemNotes): ChoiceKey | undefined {
  const scored = answersOf(ask).map((answer) => ({ answer, score: ask.score(answer) }));
  const full = Math.max(...scored.map(({ score }) => score));
  if (!(full > 0))
    return notes.refuse(
      'Tệp không cho biết phương án nào đúng.',
      'The file does not say which option is right.',
    );
  const best = scored.filter(({ score }) => near(score, full)).map(({ answer }) => answer);
  const least = Math.min(...best.map(({ length }) => length));
  const smallest = best.filter(({ length }) => length === least);
  const declared = ask.correct ?? [];
  const right =
    declared.length > 0 ? best.find((answer) => sameSet(answer, declared)) : smallest[0];
  if (!right)
    return notes.refuse(
      'Đáp án được khai và quy tắc chấm của tệp mâu thuẫn nhau.',
      'The declared key and the scoring rule of the file contradict each other.',
    );
  if (!ask.multiple && best.length > 1)
    return notes.refuse(
      'Câu chọn một nhưng có nhiều phương án được trọn điểm.',
      'One option is to be chosen, but several score in full.',
    );
  if (declared.length === 0 && smallest.length > 1)
    return notes.refuse(
      'Nhiều cách trả lời khác nhau đều được trọn điểm.',
      'Several different answers score in full.',
    );
  const plain = scored.every(({ answer, score }) => score === 0 || answer === right);
  const byTable = ask.mapping !== undefined && sharesOf(ask, scored, full);
  if (plain && !byTable) return { right: new Set(right), scores: new Map(), full };
  if (byTable) loseLeastPoints(ask.mapping?.lower ?? 0, notes);
  const shares = byTable || sharesOf({ ...ask, mapping: undefined }, scored, full);
  if (!shares || [...shares.values()].some((share) => Math.abs(share) > 1)) {
    notes.lose(
      'Cách cho điểm từng phần của tệp không giữ được; đáp án đúng vẫn giữ.',
      'The rule for partial credit could not be kept; the key is.',
    );
    return { right: new Set(right), scores: new Map(), full };
  }
  return { right: new Set(right), scores: shares, full };
}
