import type { Result } from '../../../../../shared/kernel/result.ts';
import { fail, ok } from '../../../../../shared/kernel/result.ts';
import { type ArchiveFile, openArchive } from '../../../../platform/archive/open-archive.ts';
import type { GatheredImages } from '../../../media/gather-images.ts';
import { importNote } from '../../../rules/import-note.ts';
import { archiveLimits } from '../../archive-limits.ts';
import { readXml } from '../../xml/read-xml.ts';
import { elementOf, elementsOf, type XmlNode } from '../../xml/xml-node.ts';
import type { ImageOf } from './drawing.ts';
import type { WordBlock } from './line.ts';
import { readNumbering } from './numbering.ts';
import { readBlocks } from './read-blocks.ts';
import { readStyles } from './styles.ts';
import { withoutUnnamedLegacy } from './unnamed-legacy.ts';
import type { WordReader } from './word-reader.ts';

/** Bytes of the main part: some thousand questions, as wordy as Word is. */
const mostXmlBytes = 30_000_000;

/** Pictures in formats of Windows, by the names of their files. */
const metafile = /\.(?:emf|wmf|emz|wmz)$/i;

function imagesOf(
  files: ReadonlyMap<string, ArchiveFile>,
  relations: ReadonlyMap<string, XmlNode>,
  images: GatheredImages,
): ImageOf {
  return (relation) => {
    const { Target = '', TargetMode } = relations.get(relation ?? '')?.attributes ?? {};
    const shown = Target.split('/').at(-1) ?? '';
    if (TargetMode === 'External')
      return {
        note: importNote.refused(
          `Hình "${shown.slice(0, 60)}" chỉ được liên kết từ ngoài, không nằm trong tệp. Hãy chèn hẳn hình vào Word.`,
          `The image "${shown.slice(0, 60)}" is only linked from outside. Insert it into the document.`,
        ),
      };
    const path = Target.startsWith('/') ? Target.slice(1) : `word/${Target.replace(/^\.\//, '')}`;
    const unpacked = files.get(path)?.bytes();
    if (!unpacked?.ok)
      return {
        note: importNote.refused(
          `Tệp Word thiếu hình "${shown.slice(0, 60)}". Hãy chèn lại hình.`,
          `The image "${shown.slice(0, 60)}" is missing in the document. Insert it again.`,
        ),
      };
    if (metafile.test(path))
      return {
        note: importNote.refused(
          `Hình "${shown.slice(0, 60)}" ở dạng EMF/WMF. Hãy dán lại thành hình PNG (Dán đặc biệt).`,
          `The image "${shown.slice(0, 60)}" is EMF or WMF. Paste it again as PNG (Paste Special).`,
        ),
      };
    return images.add(unpacked.value, shown);
  };
}

/** The main part's path, where the package says so; Word's own name otherwise. */
function mainPath(rels: XmlNode | undefined): string {
  const main =
    rels && elementsOf(rels).find((each) => /\/officeDocument$/.test(each.attributes.Type ?? ''));
  return (main?.attributes.Target ?? 'word/document.xml').replace(/^\//, '');
}

/**
 * The paragraphs and tables of a Word file. Problem: import-unreadable, with the reason as a
 * finding; archive-refused.
 */
export function openDocx(
  bytes: Uint8Array,
  images: GatheredImages,
): Result<{ blocks: WordBlock[]; seen: WordReader['seen'] }> {
  const archive = openArchive(bytes, archiveLimits);
  if (!archive.ok) return archive;
  const files = new Map(archive.value.map((file) => [file.path, file]));
  function part(path: string): Result<XmlNode | undefined> {
    const unpacked = files.get(path)?.bytes();
    if (!unpacked) return ok(undefined);
    if (!unpacked.ok) return unpacked;
    const read = readXml(unpacked.value, mostXmlBytes);
    if ('root' in read) return ok(read.root);
    return fail('import-unreadable', { findings: [{ field: path, ...read.fault }] });
  }
  const packageRels = part('_rels/.rels');
  if (!packageRels.ok) return packageRels;
  const path = mainPath(packageRels.value);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  const parts = [
    path,
    `${folder}_rels/${name}.rels`,
    `${folder}styles.xml`,
    `${folder}numbering.xml`,
  ];
  const read = parts.map(part);
  const failed = read.find((each) => !each.ok);
  if (failed && !failed.ok) return failed;
  const [main, rels, styles, numbering] = read.map((each) => (each.ok ? each.value : undefined));
  const body = elementOf(main, 'body');
  if (!body)
    return fail('import-unreadable', {
      findings: [
        { field: path, vi: 'Tệp Word không có nội dung.', en: 'The document has no content.' },
      ],
    });
  const relations = new Map(
    (rels ? elementsOf(rels) : []).map((each) => [each.attributes.Id ?? '', each]),
  );
  const seen: WordReader['seen'] = new Set();
  const reader: WordReader = {
    styles: readStyles(styles),
    numbering: readNumbering(numbering),
    imageOf: imagesOf(files, relations, images),
    seen,
  };
  const blocks = readBlocks(body, reader);
  const reread = withoutUnnamedLegacy(blocks);
  if (reread) seen.add('legacy');
  return ok({ blocks: reread ?? blocks, seen });
}
