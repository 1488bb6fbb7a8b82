import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { plainToHtml, richToHtml } from '../../html/rich-to-html.ts';
import type { ItemNotes } from '../../rules/export-notes.ts';
import type { ReadBank } from '../../rules/read-bank.ts';

export type Images = ReadBank['media'];

/** A text as an item has it, in one language or two. */
export interface Worded {
  readonly text: string;
  readonly rich?: RichText | undefined;
  readonly textEn?: string | undefined;
  readonly richEn?: RichText | undefined;
}

// What XML 1.0 cannot hold.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text for an XML file: as it is, or in CDATA where it holds mark-up. */
export function xmlText(text: string): string {
  const clean = text.replace(unwritable, '');
  return /[<>&]/.test(clean) ? `<![CDATA[${clean.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : clean;
}

/** The HTML of a text and the files it shows. Translations are marked for Moodle's multi-language filter. */
export function moodleHtml(
  worded: Worded,
  images: Images,
  notes: ItemNotes,
): { readonly html: string; readonly files: string } {
  const shown = new Map<string, string>();
  const html = (text: string, rich: RichText | undefined) =>
    rich
      ? richToHtml(rich, (media, alt) => {
          const image = images.get(media);
          if (image) {
            const name = `${media.slice(0, 16)}.${image.type.slice('image/'.length)}`;
            const base64 = Buffer.from(image.bytes).toString('base64');
            shown.set(name, `<file name="${name}" path="/" encoding="base64">${base64}</file>`);
            return { src: `@@PLUGINFILE@@/${name}` };
          }
          notes.lost(
            `Thiếu tệp hình ${media.slice(0, 16)} trong ngân hàng.`,
            `The image ${media.slice(0, 16)} is missing in the bank.`,
          );
          return { text: alt === '' ? '[hình]' : `[hình: ${alt}]` };
        })
      : plainToHtml(text);
  const { text, rich, textEn, richEn } = worded;
  const main = html(text, rich);
  const both =
    textEn === undefined || textEn === ''
      ? main
      : `<span lang="vi" class="multilang">${main}</span><span lang="en" class="multilang">${html(textEn, richEn)}</span>`;
  return { html: both, files: [...shown.values()].join('') };
}

/** The same as a `text` element with its files behind it. */
export function moodleText(worded: Worded, images: Images, notes: ItemNotes): string {
  const { html, files } = moodleHtml(worded, images, notes);
  return `<text>${xmlText(html)}</text>${files}`;
}
