import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type ArchiveFile, openArchive } from '../../platform/archive/open-archive.ts';
import { answerLine } from './aiken/read-aiken.ts';
import { archiveLimits } from './archive-limits.ts';
import type { ForeignFormat } from './foreign-format.ts';
import { oldOffice } from './old-office.ts';
import { decodeText } from './text/decode-text.ts';
import { declaredEncoding } from './xml/parse-foreign-xml.ts';

interface Reason {
  readonly vi: string;
  readonly en: string;
}
const unknown = ({ vi, en }: Reason) =>
  fail('format-unknown', { values: { reason_vi: vi, reason_en: en } });

/** Files that are something else, by their first bytes in hex. */
const strangers: readonly (readonly [RegExp, Reason])[] = [
  [/^25504446/, { vi: 'tệp là PDF', en: 'it is a PDF' }],
  [/^7b5c727466/, { vi: 'tệp là RTF; hãy lưu lại thành .docx', en: 'it is RTF; save it as .docx' }],
  [
    /^1f8b/,
    {
      vi: 'tệp là bản sao lưu khóa học (.mbz) hoặc tệp nén gzip; hãy xuất ngân hàng câu hỏi thành Moodle XML',
      en: 'it is a course backup (.mbz) or gzip; export the question bank as Moodle XML',
    },
  ],
  [
    /^(?:52617221|377abcaf)/,
    { vi: 'tệp nén RAR hoặc 7z; hãy nén lại bằng ZIP', en: 'it is RAR or 7z; pack it as ZIP' },
  ],
  [/^(?:89504e47|ffd8ff|47494638)/, { vi: 'tệp là hình ảnh', en: 'it is an image' }],
];
const zip = /^504b(?:0304|0506)/;
const qtiRoots =
  /^(?:qti-)?(?:assessment-?(?:item|test|section|stimulus)|manifest|questestinterop)$/i;

/** A question of QTI in an archive without a manifest: it may show images beside it. */
function isQtiItem(file: ArchiveFile): boolean {
  if (!/\.xml$/i.test(file.path)) return false;
  const unpacked = file.bytes();
  if (!unpacked.ok) return false;
  const head = Buffer.from(unpacked.value.subarray(0, 4000)).toString('latin1');
  return /<(?:[\w.-]+:)?(?:qti-assessment-item|assessmentItem)[\s>]/.test(head);
}

function inArchive(bytes: Uint8Array): Result<ForeignFormat> {
  const archive = openArchive(bytes, archiveLimits);
  if (!archive.ok) return archive;
  const has = (name: RegExp) => archive.value.some(({ path }) => name.test(path));
  if (has(/^xl\/workbook\.(?:xml|bin)$/)) return ok('xlsx');
  if (has(/^word\/document\d*\.xml$/)) return ok('docx');
  if (has(/^content\.xml$/) && has(/^styles\.xml$/))
    return unknown({
      vi: 'tệp là OpenDocument của LibreOffice (.odt, .ods); hãy mở rồi lưu lại thành .docx hoặc .xlsx',
      en: 'it is OpenDocument of LibreOffice (.odt, .ods); open it and save it as .docx or .xlsx',
    });
  if (has(/^ppt\//))
    return unknown({
      vi: 'tệp là PowerPoint; hãy chép câu hỏi sang Word và lưu thành .docx',
      en: 'it is PowerPoint; copy the questions to Word and save them as .docx',
    });
  // Some programs name the main part of a Word file in their own way.
  if (has(/^\[Content_Types\]\.xml$/) && has(/^word\//i)) return ok('docx');
  if (has(/(?:^|\/)imsmanifest\.xml$/i)) return ok('qti');
  if (has(/(?:^|\/)moodle_backup\.xml$/))
    return unknown({
      vi: 'tệp là bản sao lưu khóa học Moodle; hãy xuất ngân hàng câu hỏi thành Moodle XML',
      en: 'it is a backup of a Moodle course; export the question bank as Moodle XML',
    });
  return ok(archive.value.some(isQtiItem) ? 'qti' : 'folder');
}

function inXml(text: string): Result<ForeignFormat> {
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(text.replace(/<!--[\s\S]*?-->/g, ''))?.[1];
  if (root === 'quiz' || root === 'question') return ok('moodle');
  if (root !== undefined && qtiRoots.test(root)) return ok('qti');
  const shown = root?.slice(0, 40) ?? '';
  return /^html$/i.test(shown)
    ? unknown({ vi: 'tệp là trang web', en: 'it is a web page' })
    : unknown({
        vi: `tệp XML có phần tử gốc <${shown}>, không phải Moodle XML hay QTI`,
        en: `its XML begins with <${shown}>, which is neither Moodle XML nor QTI`,
      });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const control = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

/** One letter in fifty is none that people type. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  return (head.match(control)?.length ?? 0) > head.length / 50;
}

const giftSign = /(?:^|[^\\])\{[^{}]*\}|^\s*\$CATEGORY:|^\s*::/m;

/**
 * What a file of questions is, by its content and never by its name. Problems: format-unknown, with
 * what it seems to be instead; archive-refused.
 */
export function detectFormat(bytes: Uint8Array): Result<ForeignFormat> {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (zip.test(head)) return inArchive(bytes);
  if (/^d0cf11e0/.test(head)) return unknown(oldOffice(bytes));
  const stranger = strangers.find(([sign]) => sign.test(head));
  if (stranger) return unknown(stranger[1]);
  const { text } = decodeText(bytes, declaredEncoding(bytes));
  if (text.trim() === '') return unknown({ vi: 'tệp trống', en: 'it is empty' });
  if (isBinary(text))
    return unknown({
      vi: 'tệp không phải văn bản: bị hỏng, bị mã hóa hoặc là của chương trình khác',
      en: 'it is no text: damaged, encrypted or of another program',
    });
  if (/^\s*<(?:[?!]|quiz\b|html\b|[\w.-]+[\s>])/i.test(text) && !giftSign.test(text.slice(0, 200)))
    return inXml(text);
  const aiken = text.split(/\r\n|\r|\n/).some((line) => answerLine.test(line));
  if (aiken && !/^\s*(?:\$CATEGORY:|::)/m.test(text)) return ok('aiken');
  if (giftSign.test(text)) return ok('gift');
  return unknown({
    vi: 'tệp là văn bản nhưng không theo dạng GIFT hay Aiken',
    en: 'it is text, but neither GIFT nor Aiken',
  });
}
