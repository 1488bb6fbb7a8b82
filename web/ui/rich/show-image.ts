import { type ComponentType, createContext } from 'react';

export interface ShownImage {
  /** SHA-256 of the image's bytes. */
  readonly media: string;
  readonly alt: string;
  /** CSS pixels, where the author chose a size. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Within a label no button may stand: the image cannot be enlarged by itself there. */
  readonly fixed: boolean;
}

/** How images come to the page differs: with a candidate's paper, or from the bank for staff. */
export const ShowImage = createContext<ComponentType<ShownImage> | undefined>(undefined);
