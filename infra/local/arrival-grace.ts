/** How long what a browser sent before the deadline may take to arrive, in milliseconds. */
export const arrivalGraceMs = 3000;
