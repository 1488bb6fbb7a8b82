import * as z from 'zod';
import { imageTypes } from '../rich-text/image-types.ts';
import { mediaHash } from '../rich-text/rich-text.ts';

/** Images by the SHA-256 of their bytes, base64, as a paper carries them. */
export const paperMedia = z.record(
  mediaHash,
  z.object({ type: z.enum(imageTypes), base64: z.string() }),
);
export type PaperMedia = Readonly<z.infer<typeof paperMedia>>;
