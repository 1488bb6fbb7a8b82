import * as fc from 'fast-check';
import type { Item } from '../../shared/question-bank/item.ts';
import type { RichText } from '../../shared/rich-text/rich-text.ts';

/** A text with its formatting, where it has any: what an editor or an import would store. */
export interface AnyText {
  readonly text: string;
  readonly rich?: RichText;
}

const letters = fc.string({
  unit: fc.constantFrom(...'abcxyzABC0123456789ăâđêôơưệỗứ<>&"\'$#;.,?!()[]{}=~%\\/*-_^'),
  minLength: 1,
  maxLength: 10,
});
/** Words with single spaces between them, as all our texts have. */
export const anyLine: fc.Arbitrary<string> = fc
  .array(letters, { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));
const plain: fc.Arbitrary<AnyText> = fc
  .array(anyLine, { minLength: 1, maxLength: 3 })
  .map((lines) => ({ text: lines.join('\n') }));

const share = fc.integer({ min: 1, max: 100 }).map((value) => value / 100);
const decimals = (most: number) =>
  fc
    .tuple(fc.integer({ min: -most, max: most }), fc.constantFrom(1, 10, 100, 1000))
    .map(([a, b]) => a / b);

type Options = Item['options'];

/** Items of every kind, with plain texts and those of `rich`, consistent as imports make them. */
export function anyItem(rich: fc.Arbitrary<AnyText>): fc.Arbitrary<Item> {
  const text = fc.oneof({ weight: 2, arbitrary: plain }, { weight: 1, arbitrary: rich });
  const optionText = fc.oneof(
    anyLine.map((line): AnyText => ({ text: line })),
    text,
  );
  const options = (least: number, side = 'o') =>
    fc
      .uniqueArray(fc.tuple(optionText, fc.boolean()), {
        minLength: least,
        maxLength: 6,
        // No question has two options alike.
        selector: ([{ text: words }]) =>
          words.normalize().trim().replaceAll(/\s+/g, ' ').toLowerCase(),
      })
      .map(
        (all): Options =>
          all.map(([content, pinned], i) => ({
            optionId: `${side}${i}-id`,
            ...content,
            ...(pinned ? { pinned: true as const } : {}),
          })),
      );
  const common = fc
    .record({
      itemId: fc.uuid(),
      topic: anyLine,
      difficulty: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const),
      source: anyLine,
      stem: text,
      stimulus: fc.option(text, { nil: undefined }),
    })
    .map(({ stem, stimulus, ...rest }) => ({
      ...rest,
      stem: stem.text,
      ...(stem.rich ? { stemRich: stem.rich } : {}),
      ...(stimulus
        ? { stimulus: { stimulusId: `s-${rest.itemId}`.slice(0, 38), ...stimulus } }
        : {}),
    }));

  const choice = options(2).chain((all) =>
    fc
      .record({
        right: fc.shuffledSubarray(all, { minLength: 1 }),
        scored: fc.boolean(),
        wrong: fc.array(share, { minLength: all.length, maxLength: all.length }),
      })
      .map(({ right, scored, wrong }) => {
        const key = all.filter((each) => right.includes(each)).map(({ optionId }) => optionId);
        const scores = Object.fromEntries(
          all.map(({ optionId }, i) => [
            optionId,
            key.includes(optionId) ? 1 / key.length : -(wrong[i] ?? 0),
          ]),
        );
        return {
          kind: key.length > 1 ? ('multiple' as const) : ('single' as const),
          options: all,
          key,
          ...(scored ? { scores } : {}),
        };
      }),
  );
  const bodies = fc.oneof(
    choice,
    fc.boolean().map((right) => ({
      kind: 'trueFalse' as const,
      options: [
        { optionId: 'true-id', text: 'Đúng' },
        { optionId: 'false-id', text: 'Sai' },
      ],
      key: [right ? 'true-id' : 'false-id'],
    })),
    options(3).chain((all) =>
      fc.shuffledSubarray(all, { minLength: all.length }).map((order) => ({
        kind: 'order' as const,
        options: all,
        key: order.map(({ optionId }) => optionId),
      })),
    ),
    fc.tuple(options(2), options(2, 'r')).chain(([lefts, rights]) =>
      fc
        .array(fc.nat(rights.length - 1), { minLength: lefts.length, maxLength: lefts.length })
        .map((places) => ({
          kind: 'match' as const,
          options: lefts,
          rights,
          key: lefts.map(({ optionId }, i) => ({
            left: optionId,
            right: rights[places[i] ?? 0]?.optionId ?? '',
          })),
        })),
    ),
    fc.tuple(decimals(1e6), decimals(1000)).map(([value, tolerance]) => ({
      kind: 'numeric' as const,
      options: [],
      key: { value: value + 0, tolerance: Math.abs(tolerance) },
    })),
    fc
      .tuple(
        fc.uniqueArray(
          anyLine.map((line) => `x${line}`),
          { minLength: 1, maxLength: 4, selector: (each) => each.toLowerCase() },
        ),
        fc.boolean(),
      )
      .map(([accepted, caseSensitive]) => ({
        kind: 'text' as const,
        options: [],
        key: { accepted, ...(caseSensitive ? { caseSensitive } : {}) },
      })),
    fc.constantFrom({}, { minWords: 50 }, { minWords: 50, maxWords: 300 }).map((key) => ({
      kind: 'essay' as const,
      options: [],
      key,
    })),
  );
  return fc.tuple(common, bodies).map(([shared, body]) => ({ ...shared, ...body }) as Item);
}
