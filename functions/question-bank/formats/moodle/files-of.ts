import type { XmlElement } from '@rgrove/parse-xml';
import type { GatheredImages } from '../../media/gather-images.ts';
import type { ImportNote } from '../../rules/read-bank.ts';
import { elementsOf } from '../text/elements-of.ts';

const decoded = (name: string) => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const dataAddress = /^data:image\/[\w.+-]+;base64,(.*)$/is;

/**
 * Finds images by their addresses: the files inside an element of Moodle's XML, named
 * @@PLUGINFILE@@/… in its text, percent-encoded or not, and images written into the address itself.
 * Why an image may not be stored is noted.
 */
export function filesOf(
  element: XmlElement | undefined,
  images: GatheredImages,
  note: (note: ImportNote) => void,
): (src: string) => string | undefined {
  const files = new Map<string, string>();
  for (const file of elementsOf(element, 'file')) {
    const { name = '', path = '/' } = file.attributes;
    files.set(`${path.replace(/^\/+|\/+$/g, '')}/${name}`.replace(/^\//, ''), file.text);
  }
  const stored = (base64: string, shown: string) => {
    const added = images.add(bytesOf(base64), shown);
    if ('media' in added) return added.media;
    note(added.note);
    return undefined;
  };
  return (src) => {
    const inside = dataAddress.exec(src.trim());
    if (inside) return stored(inside[1] ?? '', 'data:');
    const named = /^@@PLUGINFILE@@\/(.*)$/.exec(src.trim())?.[1]?.replace(/[?#].*$/, '');
    if (named === undefined) return undefined;
    const base64 = files.get(named) ?? files.get(decoded(named));
    return base64 === undefined ? undefined : stored(base64, decoded(named));
  };
}
