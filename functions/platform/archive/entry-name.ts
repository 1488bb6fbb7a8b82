const utf8 = new TextDecoder('utf-8', { fatal: true });
/** What a Vietnamese Windows writes where a program does not write UTF-8. */
const vietnameseWindows = new TextDecoder('windows-1258');

/** The name of a file in an archive. Few programs say which encoding they used, so it is tried. */
export function entryName(bytes: Uint8Array): string {
  let name: string;
  try {
    name = utf8.decode(bytes);
  } catch {
    name = vietnameseWindows.decode(bytes);
  }
  return name.normalize('NFC').replaceAll('\\', '/');
}
