/** An address as written in a file, without query and fragment, percent-encoding undone. */
export function plainAddress(href: string): string {
  const bare = href
    .trim()
    .replace(/[?#].*$/s, '')
    .replaceAll('\\', '/');
  try {
    return decodeURIComponent(bare).normalize('NFC');
  } catch {
    return bare.normalize('NFC');
  }
}

/** Where an address of a file leads, from the archive's root; undefined where it leads out of it. */
export function resolvedAddress(from: string, href: string): string | undefined {
  const folders = href.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of href.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') folders.push(part);
    else if (folders.pop() === undefined) return undefined;
  }
  return folders.join('/');
}
