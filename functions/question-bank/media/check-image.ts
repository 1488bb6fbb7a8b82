import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { imageLimits } from '../../../shared/rich-text/image-limits.ts';
import type { ImageType } from '../../../shared/rich-text/image-types.ts';
import type { Dimensions } from './image-dimensions.ts';
import { sniffImage } from './sniff-image.ts';

/**
 * Whether an image may be stored for questions. Problem: image-refused, with the reason: not PNG,
 * JPEG, GIF or WebP, too heavy, or too large on a side.
 */
export function checkImage(bytes: Uint8Array): Result<Dimensions & { type: ImageType }> {
  const found = sniffImage(bytes);
  const { imageBytes, side } = imageLimits;
  const kB = (count: number) => Math.ceil(count / 1000);
  if (!found)
    return fail('image-refused', {
      values: {
        reason_vi: 'không phải PNG, JPEG, GIF hay WebP (SVG không được nhận)',
        reason_en: 'it is no PNG, JPEG, GIF or WebP (SVG is not taken)',
      },
    });
  if (bytes.length > imageBytes)
    return fail('image-refused', {
      values: {
        reason_vi: `nặng ${kB(bytes.length)} kB, tối đa ${kB(imageBytes)} kB; hãy thu nhỏ hoặc nén lại`,
        reason_en: `it weighs ${kB(bytes.length)} kB, at most ${kB(imageBytes)} kB; make it smaller`,
      },
    });
  if (Math.max(found.width, found.height) > side)
    return fail('image-refused', {
      values: {
        reason_vi: `rộng ${found.width} × cao ${found.height} điểm ảnh, mỗi cạnh tối đa ${side}`,
        reason_en: `it is ${found.width} × ${found.height} pixels, at most ${side} on a side`,
      },
    });
  return ok(found);
}
