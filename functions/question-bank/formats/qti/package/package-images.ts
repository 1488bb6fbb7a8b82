import { sha256Hex } from '../../../../platform/crypto.ts';
import { checkImage } from '../../../media/check-image.ts';
import type { ReadBank } from '../../../rules/read-bank.ts';
import type { ItemNotes } from '../../item-notes.ts';
import type { PackageFiles } from './package-files.ts';

/** Images that questions show, as they are met. */
export interface PackageImages {
  /** The image an address in a file means, by its hash; noted and undefined where it cannot be had. */
  image(from: string, src: string, notes: ItemNotes): string | undefined;
  readonly media: ReadBank['media'];
}

const inline = /^data:([^,]*),(.*)$/s;

/** The bytes of an image written into its address, in base64 or with percent signs; none where neither. */
function inlineBytes(src: string): Uint8Array | undefined {
  const [, type = '', content = ''] = inline.exec(src) ?? [];
  if (/;base64$/i.test(type.trim())) return Buffer.from(content, 'base64');
  try {
    return Buffer.from(decodeURIComponent(content));
  } catch {
    return undefined;
  }
}

/** The images of a package, and those written into its texts (data:), kept once each. */
export function packageImages(files: PackageFiles): PackageImages {
  const media = new Map<
    string,
    { type: NonNullable<ReturnType<typeof typeOf>>; bytes: Uint8Array }
  >();
  function typeOf(bytes: Uint8Array, shown: string, notes: ItemNotes) {
    const checked = checkImage(bytes);
    if (checked.ok) return checked.value.type;
    const { reason_vi: vi, reason_en: en } = checked.problem.values ?? {};
    return notes.refuse(`Hình "${shown}": ${vi}.`, `The image "${shown}": ${en}.`);
  }
  function bytesOf(from: string, src: string, shown: string, notes: ItemNotes) {
    const written = src.startsWith('data:') ? inlineBytes(src) : undefined;
    if (written) return written;
    const found = files.at(from, src);
    const read = found.map((file) => file.bytes()).flatMap((each) => (each.ok ? [each.value] : []));
    const [bytes] = read;
    if (bytes && new Set(read.map(sha256Hex)).size > 1)
      return notes.refuse(
        `Gói có nhiều hình khác nhau cùng tên "${shown}".`,
        `The package holds several different images named "${shown}".`,
      );
    if (!bytes)
      return notes.refuse(
        `Không có hình "${shown}" trong tệp được nhập.`,
        `The image "${shown}" is not in the imported file.`,
      );
    return bytes;
  }
  return {
    media,
    image(from, src, notes) {
      const shown = src.startsWith('data:') ? 'data:' : src.slice(0, 80);
      const bytes = bytesOf(from, src, shown, notes);
      const type = bytes && typeOf(bytes, shown, notes);
      if (!bytes || !type) return undefined;
      const hash = sha256Hex(bytes);
      media.set(hash, { type, bytes: new Uint8Array(bytes) });
      return hash;
    },
  };
}
