import type { ArchiveFile } from '../../../../platform/archive/open-archive.ts';
import { plainAddress, resolvedAddress } from './address.ts';

/** The files of a package as its addresses name them. */
export interface PackageFiles {
  readonly files: readonly ArchiveFile[];
  /** What an address in a file means: every file of that path, of which there may be several or none. */
  at(from: string, href: string): readonly ArchiveFile[];
}

function grouped(files: readonly ArchiveFile[], key: (path: string) => string) {
  const groups = new Map<string, ArchiveFile[]>();
  for (const file of files) {
    const name = key(file.path);
    const group = groups.get(name);
    if (group) group.push(file);
    else groups.set(name, [file]);
  }
  return groups;
}

/** Finds files by address: percent-encoded or not, then without regard to case, as many exports need. */
export function packageFiles(files: readonly ArchiveFile[]): PackageFiles {
  const exact = grouped(files, (path) => path.normalize('NFC'));
  const folded = grouped(files, (path) => path.normalize('NFC').toLowerCase());
  const found = (path: string | undefined) =>
    path === undefined ? [] : (exact.get(path) ?? folded.get(path.toLowerCase()) ?? []);
  return {
    files,
    at(from, href) {
      for (const written of [plainAddress(href), href.trim()]) {
        const here = found(resolvedAddress(from, written));
        if (here.length > 0) return here;
      }
      return [];
    },
  };
}
