import { sha256Hex } from '../../platform/crypto.ts';
import { importNote } from '../rules/import-note.ts';
import type { ImportNote, ReadBank } from '../rules/read-bank.ts';
import { checkImage } from './check-image.ts';

/** The images of a file being read, each kept once by the hash of its bytes. */
export interface GatheredImages {
  /** The name of an image; a note (refused) where it may not be stored, and why. */
  add(bytes: Uint8Array, shown: string): { readonly media: string } | { readonly note: ImportNote };
  readonly all: ReadBank['media'];
}

export function gatherImages(): GatheredImages {
  const all = new Map<string, ReadBank['media'] extends ReadonlyMap<string, infer V> ? V : never>();
  return {
    all,
    add(bytes, shown) {
      const checked = checkImage(bytes);
      if (!checked.ok) {
        const { reason_vi = '', reason_en = '' } = checked.problem.values ?? {};
        const name = shown.slice(0, 80);
        return {
          note: importNote.refused(
            `Không nhận được hình "${name}": ${reason_vi}.`,
            `The image "${name}" is not taken: ${reason_en}.`,
          ),
        };
      }
      const media = sha256Hex(bytes);
      all.set(media, { type: checked.value.type, bytes });
      return { media };
    },
  };
}
