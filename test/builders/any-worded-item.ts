import * as fc from 'fast-check';
import { mathOfTex } from '../../functions/question-bank/math/math-of-tex.ts';
import type { Item } from '../../shared/question-bank/item.ts';
import { plainOfRich } from '../../shared/rich-text/plain-of-rich.ts';
import type { Block, Inline, RichText } from '../../shared/rich-text/rich-text.ts';

/** The names of the images that random items show. */
export const itemImages = ['a'.repeat(64), 'b'.repeat(64)] as const;

/** Words with everything that some format gives a meaning. */
const word = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'B',
        'ế',
        'Đ',
        '7',
        '<',
        '>',
        '&',
        '"',
        "'",
        ':',
        '=',
        '~',
        '#',
        '{',
        '}',
        '\\',
        '$',
      ],
      ...['%', '*', '/', '[', ']', '(', ')', '@', '+', '-', '|', '->', '<b>', '&lt;', '$$', '\\('],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 2 }).map((all) => all.join('\n'));

const formulas = ['x^2', '\\frac{a}{b}', 'a<b', '\\sqrt{x}', 'a_1 + b'].flatMap((tex) =>
  [false, true].flatMap((display) => mathOfTex(tex, display) ?? []),
);
const special = (images: boolean): fc.Arbitrary<Inline> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom('b', 'i', 'u', 's', 'sub', 'sup', 'code'), word)
      .map(([type, text]): Inline => ({ type, content: [text] }) as Inline),
    fc.constantFrom<Inline>(...formulas),
    ...(images
      ? [
          fc.record({
            type: fc.constant('image' as const),
            media: fc.constantFrom(...itemImages),
            alt: word,
          }),
        ]
      : []),
  );

/** Rich text as reading HTML gives it: neither empty nor doubled spaces, strings joined. */
function rich(images: boolean): fc.Arbitrary<RichText> {
  const paragraph = fc
    .tuple(word, fc.array(fc.tuple(special(images), word), { minLength: 1, maxLength: 3 }))
    .map(
      ([first, rest]): Block => ({
        type: 'paragraph',
        content: [
          `${first} `,
          ...rest.flatMap(([inline, text], i): Inline[] => [
            inline,
            i + 1 < rest.length ? ` ${text} ` : ` ${text}`,
          ]),
        ],
      }),
    );
  const bullets = fc.array(line, { minLength: 1, maxLength: 2 }).map(
    (items): Block => ({
      type: 'bullets',
      items: items.map((text) => [{ type: 'paragraph', content: [text] }]),
    }),
  );
  const table = fc.array(line, { minLength: 1, maxLength: 2 }).map(
    (cells): Block => ({
      type: 'table',
      rows: [cells.map((text) => ({ content: [{ type: 'paragraph', content: [text] }] }))],
    }),
  );
  return fc
    .tuple(paragraph, fc.option(fc.oneof(bullets, table), { nil: undefined }))
    .map(([first, more]) => (more ? [first, more] : [first]));
}

type Side = Item['options'][number];
interface Wanted {
  /** Formatting and formulas; also images. */
  readonly rich?: boolean;
  readonly images?: boolean;
}

/** Random items of every kind, their texts full of characters that mean something to some format. */
export function anyWordedItem({
  rich: formatted = true,
  images = true,
}: Wanted = {}): fc.Arbitrary<Item> {
  const maybeRich = formatted
    ? fc.option(rich(images), { nil: undefined })
    : fc.constant(undefined);
  const worded = fc.record({ plain: lines, rich: maybeRich }).map(({ plain, rich: marked }) => ({
    text: marked ? plainOfRich(marked) : plain,
    ...(marked ? { rich: marked } : {}),
  }));
  const english = fc.option(worded, { nil: undefined });
  /** Texts that differ: each begins with its number. */
  const sides = (least: number, most: number, name: string, plain = false) =>
    fc
      .array(fc.tuple(plain ? line.map((text) => ({ text, rich: undefined })) : worded, english), {
        minLength: least,
        maxLength: most,
      })
      .map((all) =>
        all.map(([{ text, rich: marked }, en], i): Side => {
          const number = `${i + 1}.`;
          const head: Block = { type: 'paragraph', content: [number] };
          return {
            optionId: `${name}${i}`,
            text: marked ? `${number}\n${text}` : `${number} ${text}`,
            ...(marked ? { rich: [head, ...marked] } : {}),
            ...(en && !plain ? { textEn: en.text } : {}),
            ...(en?.rich && !plain ? { richEn: en.rich } : {}),
          };
        }),
      );
  const common = fc
    .record({
      topic: fc.array(line, { minLength: 1, maxLength: 2 }).map((all) => all.join(' / ')),
      difficulty: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const),
      stem: worded,
      en: english,
      source: line,
      groups: fc.option(fc.uniqueArray(line, { minLength: 1, maxLength: 2 }), { nil: undefined }),
      enemies: fc.option(line, { nil: undefined }),
      language: fc.constantFrom(undefined, 'en', 'vi'),
    })
    .map(({ topic, difficulty, stem, en, source, groups, enemies, language }) => ({
      itemId: 'item',
      topic,
      difficulty,
      stem: stem.text,
      ...(stem.rich ? { stemRich: stem.rich } : {}),
      ...(en ? { stemEn: en.text } : {}),
      ...(en?.rich ? { stemEnRich: en.rich } : {}),
      source,
      ...(groups ? { positionGroups: groups } : {}),
      ...(enemies ? { enemyGroup: enemies } : {}),
      ...(language ? { language } : {}),
    }));
  const choice = fc.tuple(common, sides(2, 6, 'o'), fc.nat(), fc.boolean(), fc.boolean());
  const single = choice.map(([head, options, right, weighed, fixed]): Item => {
    const key = options[right % options.length]!.optionId;
    const scores = Object.fromEntries(
      options.map(({ optionId }, i) => [optionId, optionId === key ? 1 : [-0.5, 0.25, 0][i % 3]!]),
    );
    return {
      ...head,
      kind: 'single',
      options: fixed ? options.map((each) => ({ ...each, pinned: true })) : options,
      key: [key],
      ...(weighed ? { scores } : {}),
    };
  });
  const multiple = choice.map(([head, options, right]): Item => {
    const most = 1 + (right % options.length);
    const key = options.slice(0, most).map((each) => each.optionId);
    return { ...head, kind: 'multiple', options, key };
  });
  const written = fc.oneof(
    fc
      .tuple(common, fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constantFrom(0, 0.5, 1e-7))
      .map(
        ([head, value, tolerance]): Item => ({
          ...head,
          kind: 'numeric',
          options: [],
          key: { value: value === 0 ? 0 : value, tolerance },
        }),
      ),
    fc.tuple(common, fc.uniqueArray(line, { minLength: 1, maxLength: 3 }), fc.boolean()).map(
      ([head, accepted, strict]): Item => ({
        ...head,
        kind: 'text',
        options: [],
        key: { accepted, ...(strict ? { caseSensitive: true } : {}) },
      }),
    ),
    fc.tuple(common, fc.boolean()).map(
      ([head, bounded]): Item => ({
        ...head,
        kind: 'essay',
        options: [],
        key: bounded ? { minWords: 50, maxWords: 200 } : {},
      }),
    ),
  );
  const placed = fc.oneof(
    fc.tuple(common, fc.boolean()).map(
      ([head, right]): Item => ({
        ...head,
        kind: 'trueFalse',
        options: [
          { optionId: 'right', text: 'Đúng', textEn: 'True' },
          { optionId: 'wrong', text: 'Sai', textEn: 'False' },
        ],
        key: [right ? 'right' : 'wrong'],
      }),
    ),
    fc.tuple(common, sides(3, 6, 'o')).map(
      ([head, options]): Item => ({
        ...head,
        kind: 'order',
        options,
        key: options.map((each) => each.optionId).reverse(),
      }),
    ),
    fc.tuple(common, sides(2, 4, 'l'), sides(2, 6, 'r', true)).map(
      ([head, options, rights]): Item => ({
        ...head,
        kind: 'match',
        options,
        rights,
        key: options.map((each, i) => ({
          left: each.optionId,
          right: rights[i % rights.length]!.optionId,
        })),
      }),
    ),
  );
  return fc.oneof(single, multiple, written, placed);
}
