import * as z from 'zod';

/** The MathML elements of presentation that a formula may consist of. Nothing that links, runs or loads. */
const mathTags = [
  'math',
  'mrow',
  'mi',
  'mn',
  'mo',
  'ms',
  'mtext',
  'mspace',
  'msup',
  'msub',
  'msubsup',
  'mfrac',
  'msqrt',
  'mroot',
  'munder',
  'mover',
  'munderover',
  'mmultiscripts',
  'mprescripts',
  'mtable',
  'mtr',
  'mtd',
  'mstyle',
  'mpadded',
  'mphantom',
  'merror',
] as const;
const mathAttribute = z.enum([
  'display',
  'mathvariant',
  'stretchy',
  'fence',
  'separator',
  'form',
  'lspace',
  'rspace',
  'minsize',
  'maxsize',
  'symmetric',
  'largeop',
  'movablelimits',
  'accent',
  'accentunder',
  'linethickness',
  'displaystyle',
  'scriptlevel',
  'width',
  'height',
  'depth',
  'columnalign',
  'rowspan',
  'columnspan',
]);

/** A formula as a tree of MathML: text, or an element with attributes and children. */
export const mathNode = z.union([
  z.string().max(2000),
  z.object({
    tag: z.enum(mathTags),
    attributes: z.partialRecord(mathAttribute, z.string().max(40)).optional(),
    get children() {
      return z.array(mathNode).max(500);
    },
  }),
]);
export type MathNode = z.infer<typeof mathNode>;

const mark = z.enum(['b', 'i', 'u', 's', 'sub', 'sup', 'code']);
export type Mark = z.infer<typeof mark>;

/** SHA-256 (hex) of an image's bytes: the only name it has. */
export const mediaHash = z.string().regex(/^[0-9a-f]{64}$/);

/** Running text: plain, marked, a line break, an image or a formula. */
export const inline = z.union([
  z.string().max(10_000),
  z.object({
    type: mark,
    get content() {
      return z.array(inline).max(500);
    },
  }),
  z.object({ type: z.literal('break') }),
  z.object({
    type: z.literal('image'),
    media: mediaHash,
    /** What the image shows, for who cannot see it; empty where the author has not said yet. */
    alt: z.string().max(500),
    /** CSS pixels, where the author chose a size. */
    width: z.int().min(1).max(2000).optional(),
    height: z.int().min(1).max(2000).optional(),
  }),
  z.object({
    type: z.literal('formula'),
    /** As written, where it was written in TeX: what an author edits and a file is exported with. */
    tex: z.string().max(2000).optional(),
    math: mathNode,
    /** On a line of its own. */
    display: z.literal(true).optional(),
  }),
]);
export type Inline = z.infer<typeof inline>;

/** A block of text; tables and lists hold blocks again. */
export const block = z.union([
  z.object({ type: z.literal('paragraph'), content: z.array(inline).max(500) }),
  z.object({
    type: z.enum(['bullets', 'numbers']),
    get items() {
      return z.array(richText).min(1).max(100);
    },
  }),
  z.object({
    type: z.literal('table'),
    rows: z
      .array(
        z
          .array(
            z.object({
              heading: z.literal(true).optional(),
              get content() {
                return richText;
              },
            }),
          )
          .min(1)
          .max(20),
      )
      .min(1)
      .max(100),
  }),
  z.object({ type: z.literal('code'), text: z.string().max(10_000) }),
]);
export type Block = z.infer<typeof block>;

/**
 * Text with formatting, images and formulas, as a tree. There is no HTML in it to be trusted: what
 * is not in this schema cannot be stored, sent or shown.
 */
export const richText = z.array(block).min(1).max(200);
export type RichText = z.infer<typeof richText>;
