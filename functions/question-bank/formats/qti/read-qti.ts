import type { ArchiveFile } from '../../../platform/archive/open-archive.ts';
import type { ImportNote, ReadBank, ReadItem } from '../../rules/read-bank.ts';
import { checkedDraft } from '../checked-draft.ts';
import { itemNotes } from '../item-notes.ts';
import { readQuestestinterop } from '../qti12/read-questestinterop.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlNode } from '../xml/xml-node.ts';
import { itemReaderOf } from './package/item-reader-of.ts';
import { openPackage } from './package/open-package.ts';
import { packageFiles } from './package/package-files.ts';
import { packageImages } from './package/package-images.ts';
import { packageOrder } from './package/package-order.ts';
import { readManifest } from './package/read-manifest.ts';
import { readTest } from './package/read-test.ts';
import { inQti2Names } from './qti-names.ts';
import { readAssessmentItem } from './read-assessment-item.ts';

const nothing: ImportNote = {
  kind: 'refused',
  vi: 'Tệp không có câu hỏi QTI nào. Hãy chọn gói QTI (.zip) hoặc tệp câu hỏi QTI (.xml).',
  en: 'There is no QTI question in the file. Choose a QTI package (.zip) or a QTI item (.xml).',
};
const testLost: ImportNote = {
  kind: 'lost',
  vi: 'Cấu trúc đề của gói (thời gian, chọn ngẫu nhiên, cách tính tổng điểm) không được nhập; thứ tự và tên phần thì có.',
  en: 'The test in the package (times, random selection, totals) is not imported; its order and section titles are.',
};
const inner = (path: string): ImportNote => ({
  kind: 'lost',
  vi: `Tệp nén "${path}" trong gói không được mở; hãy nhập riêng.`,
  en: `The archive "${path}" inside the package is not opened; import it by itself.`,
});
const mayHold = /assessment-?item|questestinterop/i;

/** What stands in the list where a whole file could not be read. */
function unread(file: string, vi: string, en: string): ReadItem {
  return { file, number: 1, name: file, notes: [{ kind: 'refused', vi, en }] };
}

/**
 * Reads questions in QTI 2.1, 2.2 and 3.0, and in 1.2 as Canvas exports them: a package with a
 * manifest, a ZIP of loose items, or one file. Items come in the order of the package's tests, then of its manifest.
 */
export function readQti(bytes: Uint8Array, fileName: string): ReadBank {
  const opened = openPackage(bytes, fileName);
  if ('note' in opened) return { items: [], media: new Map(), notes: [opened.note] };
  const { single } = opened;
  const files = packageFiles(opened.files);
  const images = packageImages(files);
  const readerOf = itemReaderOf(files, images);
  const order = packageOrder(files);
  const notes: ImportNote[] = [];
  const items: ReadItem[] = [];

  function takeItem(root: XmlNode, { path }: ArchiveFile): void {
    const found = itemNotes();
    const draft = checkedDraft(readAssessmentItem(root, readerOf(path, found)), found);
    const name = root.attributes.title?.trim() || draft?.stem || root.attributes.identifier || path;
    items.push({
      file: path,
      number: 1,
      name: name.slice(0, 100),
      ...(draft ? { draft } : {}),
      // Of a question that is not taken, nothing is lost or changed.
      notes: draft ? found.all() : found.all().filter(({ kind }) => kind === 'refused'),
    });
  }
  function take(file: ArchiveFile): void {
    const content = file.bytes();
    if (!content.ok) {
      const { reason_vi, reason_en } = content.problem.values ?? {};
      items.push(unread(file.path, `Không đọc được: ${reason_vi}.`, `Not read: ${reason_en}.`));
      return;
    }
    const xml = readXml(content.value);
    if ('fault' in xml) {
      const { vi, en } = xml.fault;
      if (
        single ||
        mayHold.test(Buffer.from(content.value.subarray(0, 100_000)).toString('latin1'))
      )
        items.push(unread(file.path, vi, en));
      else notes.push({ kind: 'lost', vi: `${file.path}: ${vi}`, en: `${file.path}: ${en}` });
      return;
    }
    const root = inQti2Names(xml.root);
    if (root.name === 'assessmentItem') takeItem(root, file);
    else if (root.name === 'questestinterop')
      items.push(...readQuestestinterop(root, file.path, files, images));
    else if (root.name === 'manifest') order.addManifest(file.path, readManifest(root));
    else if (root.name === 'assessmentTest' || root.name === 'assessmentSection') {
      order.addTest(file.path, readTest(root));
      if (!notes.includes(testLost)) notes.push(testLost);
    }
  }

  // Canvas writes a test twice: for any reader, and in full for its own.
  const isShadowed = (path: string) => {
    const id = /(?:^|\/)([^/]+)\/assessment_qti\.xml$/.exec(path)?.[1];
    return id !== undefined && files.at('', `non_cc_assessments/${id}.xml.qti`).length > 0;
  };
  for (const file of opened.files) {
    if (isShadowed(file.path)) continue;
    if (single || /\.(?:xml|qti)$/i.test(file.path)) take(file);
    else if (/\.zip$/i.test(file.path)) notes.push(inner(file.path));
  }
  for (const { href } of order.missing())
    items.push(
      unread(
        href,
        'Danh mục của gói (imsmanifest.xml) nêu tệp này nhưng gói không có.',
        'The manifest of the package lists this file, but it is not there.',
      ),
    );
  const placed = items.map((item) => ({ item, place: order.placeOf(item.file) }));
  placed.sort((a, b) => a.place - b.place);
  return {
    items: placed.map(({ item }) =>
      item.draft ? { ...item, draft: { ...item.draft, ...order.about(item.file) } } : item,
    ),
    media: images.media,
    notes: items.length > 0 ? notes : [...notes, nothing],
  };
}
