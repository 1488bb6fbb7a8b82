import * as fc from 'fast-check';
import type { Block, Inline, MathNode, RichText } from '../../shared/rich-text/rich-text.ts';

/** Capitals and what must not be taken for HTML: so what is shown can be told from what is added. */
const words = fc.string({
  unit: fc.constantFrom('A', 'B', 'C', ' ', '<', '&', '"', '\n', 'ệ'),
  maxLength: 12,
});
const flag = fc.option(fc.constant(true as const), { nil: undefined });
const pixels = fc.option(fc.integer({ min: 1, max: 2000 }), { nil: undefined });
const without = <T extends object>(value: T) => JSON.parse(JSON.stringify(value)) as T;

const parts = fc.letrec<{ inline: Inline; math: MathNode; block: Block; rich: RichText }>(
  (tie) => ({
    math: fc.oneof(
      { depthSize: 'small' },
      words,
      fc.record({
        tag: fc.constantFrom('math', 'mrow', 'mi', 'mn', 'mo', 'mfrac', 'msqrt', 'msup', 'mtable'),
        attributes: fc.constantFrom({}, { stretchy: 'true' }, { width: '1em', rowspan: '2' }),
        children: fc.array(tie('math'), { maxLength: 3 }),
      }),
    ) as fc.Arbitrary<MathNode>,
    inline: fc.oneof(
      { depthSize: 'small' },
      words,
      fc.record({
        type: fc.constantFrom('b', 'i', 'u', 's', 'sub', 'sup', 'code'),
        content: fc.array(tie('inline'), { maxLength: 3 }),
      }),
      fc.constant({ type: 'break' }),
      fc
        .record({
          type: fc.constant('image'),
          media: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
          alt: words,
          width: pixels,
          height: pixels,
        })
        .map(without),
      fc.record({ type: fc.constant('formula'), math: tie('math'), display: flag }).map(without),
    ) as fc.Arbitrary<Inline>,
    block: fc.oneof(
      { depthSize: 'small' },
      fc.record({
        type: fc.constant('paragraph'),
        content: fc.array(tie('inline'), { maxLength: 4 }),
      }),
      fc.record({
        type: fc.constantFrom('bullets', 'numbers'),
        items: fc.array(tie('rich'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        type: fc.constant('table'),
        rows: fc.array(
          fc.array(fc.record({ heading: flag, content: tie('rich') }).map(without), {
            minLength: 1,
            maxLength: 3,
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      fc.record({ type: fc.constant('code'), text: words }),
    ) as fc.Arbitrary<Block>,
    rich: fc.array(tie('block'), { minLength: 1, maxLength: 3 }) as fc.Arbitrary<RichText>,
  }),
);

/** Any rich text of the schema, formulas without TeX. */
export const anyRichText = parts.rich;
