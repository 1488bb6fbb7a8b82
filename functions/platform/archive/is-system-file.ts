/** Whether a file of an archive is one that macOS or Windows put beside those that were meant. */
export function isSystemFile(path: string): boolean {
  return /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(path);
}
