/** What images may weigh: a paper is fetched by every workstation of a hall within some minutes. */
export const imageLimits = {
  /** Bytes of one image. */
  imageBytes: 300_000,
  /** Bytes of all images of one paper together, before base64. */
  paperBytes: 3_000_000,
  /** Pixels on a side: what the weakest workstation can still decode. */
  side: 4096,
} as const;
