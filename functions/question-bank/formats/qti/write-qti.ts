import { strToU8, zipSync } from 'fflate';
import type { Item } from '../../../../shared/question-bank/item.ts';
import { mediaInItem } from '../../../../shared/question-bank/media-in-item.ts';
import type { ReadBank } from '../../rules/read-bank.ts';
import { itemXml, stimulusXml } from './write/item-xml.ts';
import { manifestXml } from './write/manifest-xml.ts';
import { pathOf } from './write/names.ts';
import type { Lost } from './write/written-body.ts';

export interface WrittenQti {
  /** The package, a ZIP. The same items give the same bytes. */
  readonly bytes: Uint8Array;
  /** What QTI cannot say of a question, by its id. */
  readonly lost: ReadonlyMap<string, readonly Lost[]>;
}

/** ZIP has no time without a zone; a fixed one keeps packages of the same items the same. */
const noTime = new Date(1980, 0, 1);

/**
 * Items of a bank as a QTI 3.0 content package: a manifest, a file for each item and shared text,
 * and the images they show. Throws where `media` lacks one of those.
 */
export function writeQti(items: readonly Item[], media: ReadBank['media']): WrittenQti {
  const images = new Map(
    [...new Set(items.flatMap((item) => [...mediaInItem(item)]))].map((hash) => {
      const image = media.get(hash);
      if (!image) throw new Error(`image ${hash} is missing`);
      return [hash, { path: pathOf.image(hash, image.type), bytes: image.bytes }] as const;
    }),
  );
  const paths = new Map([...images].map(([hash, { path }]) => [hash, path]));
  const source = (hash: string) => `../${paths.get(hash)}`;
  const files: Record<string, Uint8Array> = {
    'imsmanifest.xml': strToU8(manifestXml(items, paths)),
  };
  const lost = new Map<string, readonly Lost[]>();
  items.forEach((item, i) => {
    const written = itemXml(item, source);
    files[pathOf.item(i + 1, item.itemId)] = strToU8(written.xml);
    if (written.lost.length > 0) lost.set(item.itemId, written.lost);
    const { stimulus } = item;
    if (stimulus)
      files[pathOf.stimulus(stimulus.stimulusId)] = strToU8(stimulusXml(stimulus, source));
  });
  for (const { path, bytes } of images.values()) files[path] = bytes;
  return { bytes: zipSync(files, { mtime: noTime }), lost };
}
