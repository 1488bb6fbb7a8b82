import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { plainToHtml, richToHtml } from '../../html/rich-to-html.ts';
import type { ItemNotes } from '../../rules/export-notes.ts';
import { giftEscaped } from './gift-escaped.ts';

/** Rich text as GIFT holds it, in HTML; an image is only named. */
export function giftHtml(rich: RichText, notes: ItemNotes): string {
  return richToHtml(rich, (_, alt) => {
    notes.lost(
      'GIFT không chứa được hình: chỉ còn lời mô tả hình.',
      'GIFT holds no images: only the description of the image is left.',
    );
    return { text: alt === '' ? '[hình]' : `[hình: ${alt}]` };
  });
}

/** A text of GIFT with the format it has: plain, or HTML where there is more than text. */
export function giftText(
  {
    text,
    rich,
    textEn,
  }: { text: string; rich?: RichText | undefined; textEn?: string | undefined },
  notes: ItemNotes,
): string {
  if (textEn)
    notes.lost('GIFT không có bản tiếng Anh.', 'GIFT has no place for the English translation.');
  if (rich) return `[html]${giftEscaped(giftHtml(rich, notes))}`;
  // What only looks like a formula needs HTML to stay as it is; so do spaces in a row.
  return /\\[([]|\$\$/.test(text)
    ? `[html]${giftEscaped(plainToHtml(text))}`
    : `[plain]${giftEscaped(text)}`;
}
