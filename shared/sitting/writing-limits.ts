/** The longest written answer, in UTF-16 units; what comes after is cut off. */
export const longestWriting = 50_000;

/** The longest text one event may insert, in UTF-16 units; a browser splits what is pasted. */
export const longestInsertion = 5000;

/** Inserted text of one batch, in UTF-16 units, so that a batch always fits into an item. */
export const longestBatchText = 20_000;
