import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { ImageType } from '../../../shared/rich-text/image-types.ts';
import { sha256Hex } from '../../platform/crypto.ts';
import type { ObjectStore } from '../../platform/object-store.ts';
import { checkImage } from './check-image.ts';
import type { Dimensions } from './image-dimensions.ts';
import { sniffImage } from './sniff-image.ts';

export interface StoredImage extends Dimensions {
  /** SHA-256 (hex) of the bytes: the image's only name. */
  readonly media: string;
  readonly type: ImageType;
}

/** The images of banks. An image is named by its hash, so it never changes and is kept once. */
export interface BankMedia {
  /** Checks and keeps an image. Problem: image-refused. */
  put(bankId: string, bytes: Uint8Array): Promise<Result<StoredImage>>;
  /**
   * An image of the bank; undefined where there is none of that name. A changed object is a fault
   * of the store and throws.
   */
  get(
    bankId: string,
    media: string,
  ): Promise<{ readonly type: ImageType; readonly bytes: Uint8Array } | undefined>;
}

export function bankMedia(objects: ObjectStore): BankMedia {
  const keyOf = (bankId: string, media: string) => `banks/${bankId}/media/${media}`;
  return {
    async put(bankId, bytes) {
      const checked = checkImage(bytes);
      if (!checked.ok) return checked;
      const media = sha256Hex(bytes);
      await objects.put(keyOf(bankId, media), bytes);
      return ok({ media, ...checked.value });
    },
    async get(bankId, media) {
      const bytes = await objects.get(keyOf(bankId, media));
      if (!bytes) return undefined;
      const type = sniffImage(bytes)?.type;
      if (!type || sha256Hex(bytes) !== media) throw new Error(`image ${media} was changed`);
      return { type, bytes };
    },
  };
}
