/** What the page tells a waiting worker of a newer build when nobody is in a sitting. */
export const takeOverMessage = 'take-over';
