import * as z from 'zod';
import { richText } from '../rich-text/rich-text.ts';
import { paperMedia } from './paper-media.ts';
import { questionKind } from './question-kind.ts';

const option = z.object({
  text: z.string(),
  rich: richText.optional(),
  textEn: z.string().optional(),
  richEn: richText.optional(),
});

/** A question as the candidate sees it: its place in the paper and nothing of where it came from. */
export const paperQuestion = z.object({
  /** 1-based place; the only name a question has in the browser. */
  number: z.int().min(1),
  stem: z.string(),
  stemRich: richText.optional(),
  stemEn: z.string().optional(),
  stemEnRich: richText.optional(),
  /** What this question and its neighbours are about: an entry of the paper's `stimuli`. */
  stimulus: z.int().min(0).optional(),
  kind: questionKind,
  /** Option texts in the order of this paper: A, B, C …; left sides of pairs; none to write to. */
  options: z.array(option).max(6),
  /** Matching: the right sides in the order of this paper. */
  rights: z.array(option).max(6).optional(),
  /** Short text: capitals and small letters count. */
  caseSensitive: z.boolean().optional(),
  /** Essay: how many words it should have. */
  minWords: z.int().optional(),
  maxWords: z.int().optional(),
});
export type PaperQuestion = z.infer<typeof paperQuestion>;

/** One candidate's paper, as encrypted, sent and shown. Holds no key, no bank id and no author's order. */
export const paper = z.object({
  version: z.literal(1),
  title: z.string(),
  questions: z.array(paperQuestion).min(1),
  /** Texts that several questions are about, each once. */
  stimuli: z.array(z.object({ text: z.string(), rich: richText.optional() })).optional(),
  /** The images of the paper by hash, base64: they come encrypted with it and open with it. */
  media: paperMedia.optional(),
});
export type Paper = z.infer<typeof paper>;
