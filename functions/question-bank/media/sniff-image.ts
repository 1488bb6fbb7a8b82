import type { ImageType } from '../../../shared/rich-text/image-types.ts';
import { type Dimensions, dimensionsOf } from './image-dimensions.ts';

/** How each kind begins, in hex; a dot is any digit. */
const magic: readonly (readonly [ImageType, RegExp])[] = [
  ['image/png', /^89504e470d0a1a0a/],
  ['image/jpeg', /^ffd8ff/],
  ['image/gif', /^47494638(37|39)61/],
  ['image/webp', /^52494646.{8}57454250/],
];
const hex = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * What an image is by its own bytes, whatever its name or sender says; undefined where it is none of
 * the four kinds, or where its size cannot be read. SVG is none of them: it can run scripts.
 */
export function sniffImage(bytes: Uint8Array): (Dimensions & { type: ImageType }) | undefined {
  const head = hex(bytes.subarray(0, 16));
  const type = magic.find(([, pattern]) => pattern.test(head))?.[0];
  if (!type) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = dimensionsOf[type](view, bytes);
  return size && size.width > 0 && size.height > 0 ? { type, ...size } : undefined;
}
