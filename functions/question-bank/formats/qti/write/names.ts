import type { ImageType } from '../../../../../shared/rich-text/image-types.ts';

const endings: Readonly<Record<ImageType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Where things stand in a package, from its root. */
export const pathOf = {
  item: (place: number, itemId: string) => `items/${String(place).padStart(5, '0')}-${itemId}.xml`,
  stimulus: (stimulusId: string) => `stimuli/${stimulusId}.xml`,
  image: (media: string, type: ImageType) => `media/${media}.${endings[type]}`,
} as const;

/** An identifier as XML has it: it may not begin with a digit. */
export const xmlId = (kind: 'item' | 'stimulus' | 'media', id: string) => `${kind}-${id}`;
