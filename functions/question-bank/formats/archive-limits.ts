/** The largest archive of questions that is read: a whole bank with its images, and not more. */
export const archiveLimits = { entries: 20_000, unpackedBytes: 200_000_000 } as const;
/** Bytes of the file as it is sent. */
export const mostFileBytes = 60_000_000;
