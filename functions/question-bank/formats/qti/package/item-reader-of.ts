import type { ArchiveFile } from '../../../../platform/archive/open-archive.ts';
import { htmlToRich } from '../../../html/html-to-rich.ts';
import type { ImportNote } from '../../../rules/read-bank.ts';
import type { ItemNotes } from '../../item-notes.ts';
import { decodeText } from '../../text/decode-text.ts';
import { readXml } from '../../xml/read-xml.ts';
import type { XmlNode } from '../../xml/xml-node.ts';
import { bodyHtml } from '../body-html.ts';
import type { ItemReader } from '../item-reader.ts';
import { inQti2Names } from '../qti-names.ts';
import type { PackageFiles } from './package-files.ts';
import type { PackageImages } from './package-images.ts';

/** Gives what reading items of a package needs, by the file they stand in. */
export function itemReaderOf(
  files: PackageFiles,
  images: PackageImages,
): (path: string, notes: ItemNotes) => ItemReader {
  const roots = new Map<string, XmlNode | undefined>();
  function rootOf(file: ArchiveFile): XmlNode | undefined {
    if (!roots.has(file.path)) {
      const bytes = file.bytes();
      const xml = bytes.ok ? readXml(bytes.value) : undefined;
      roots.set(file.path, xml && 'root' in xml ? inQti2Names(xml.root) : undefined);
    }
    return roots.get(file.path);
  }
  /** HTML of a file as text; what is to be said of it is noted. */
  function ofHtml(html: string, path: string, notes: ItemNotes) {
    let why = false;
    const {
      rich,
      text,
      notes: found,
    } = htmlToRich(html, {
      image(src) {
        const media = images.image(path, src, notes);
        why ||= media === undefined;
        return media;
      },
    });
    // Of an image that is missing, the package knows better what is wrong.
    const known = ({ kind, en }: ImportNote) => kind === 'refused' && /^The image/.test(en);
    notes.add(...found.filter((note) => !(why && known(note))));
    return { text, ...(rich ? { rich } : {}) };
  }
  return function readerOf(path, notes) {
    return {
      notes,
      text: (nodes, replace = () => undefined) =>
        ofHtml(bodyHtml(nodes, notes, replace), path, notes),
      page(href) {
        const [file] = files.at(path, href);
        const bytes = file?.bytes();
        if (!file || !bytes?.ok) return undefined;
        const html = decodeText(bytes.value).text.replace(/<head[\s>].*?<\/head>/is, '');
        return { path: file.path, ...ofHtml(html, file.path, notes) };
      },
      file(href) {
        const [file] = files.at(path, href);
        const root = file && rootOf(file);
        return file && root && { path: file.path, root, reader: readerOf(file.path, notes) };
      },
    };
  };
}
