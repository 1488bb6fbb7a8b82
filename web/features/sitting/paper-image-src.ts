import type { PaperMedia } from '../../../shared/paper/paper-media.ts';

/**
 * The address of an image that came with the paper: its bytes themselves, so no network is needed.
 * Undefined where the paper has none of that hash.
 */
export function paperImageSrc(media: PaperMedia | undefined, hash: string): string | undefined {
  const image = media && Object.hasOwn(media, hash) ? media[hash] : undefined;
  return image && `data:${image.type};base64,${image.base64}`;
}
