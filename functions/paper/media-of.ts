import type { Blueprint } from '../../shared/paper/blueprint.ts';
import { isDrawable } from '../../shared/paper/is-drawable.ts';
import type { PaperMedia } from '../../shared/paper/paper-media.ts';
import type { Item } from '../../shared/question-bank/item.ts';
import { mediaInItem } from '../../shared/question-bank/media-in-item.ts';
import type { BankMedia } from '../question-bank/media/bank-media.ts';

/** The images of all questions that the blueprint can draw; those the store lacks are left out. */
export async function mediaOf(
  store: BankMedia,
  { bankId, cells }: Blueprint,
  items: readonly Item[],
): Promise<PaperMedia> {
  const drawable = items.filter(isDrawable(cells));
  const hashes = new Set(drawable.flatMap((item) => [...mediaInItem(item)]));
  const media: [string, PaperMedia[string]][] = [];
  for (const hash of hashes) {
    const image = await store.get(bankId, hash);
    if (!image) continue;
    const base64 = Buffer.from(image.bytes).toString('base64');
    media.push([hash, { type: image.type, base64 }]);
  }
  return Object.fromEntries(media);
}
