import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { htmlToRich } from '../../html/html-to-rich.ts';
import { importNote } from '../../rules/import-note.ts';
import type { ImportNote } from '../../rules/read-bank.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { splitLanguages } from './split-languages.ts';

/** How Moodle and GIFT say a text is marked up. */
export type Markup = 'html' | 'moodle' | 'plain' | 'markdown';

/** A text read: plain, rich where there is more than text, and its English where it has one. */
export interface MarkedText {
  readonly text: string;
  readonly rich?: RichText;
  readonly textEn?: string;
  readonly richEn?: RichText;
  readonly notes: readonly ImportNote[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const withBreaks = (html: string) => html.trim().replace(/\r\n?|\n/g, '<br>');

function htmlOf(text: string, markup: Markup): string {
  switch (markup) {
    case 'html':
      return text;
    case 'markdown':
      return markdownToHtml(text);
    case 'plain':
      return withBreaks(escaped(text));
    case 'moodle':
      // Line ends next to tags are no line breaks.
      return withBreaks(text.replace(/>\s*\n\s*/g, '>').replace(/\s*\n\s*</g, '<'));
  }
}

/** Far longer than any question: what takes the marks apart must not be fed for ever. */
const longest: Readonly<Record<Markup, number>> = {
  html: 300_000,
  moodle: 300_000,
  plain: 300_000,
  markdown: 30_000,
};
const tooLong = importNote.refused(
  'Nội dung quá dài để là một câu hỏi.',
  'The text is too long to be a question.',
);

/**
 * A text of Moodle or GIFT as rich text, with TeX between \( \), \[ \] and $$ made into formulas.
 * `image` gives the name of an image by its address.
 */
export function readMarked(
  given: string,
  markup: Markup,
  image: (src: string) => string | undefined = () => undefined,
): MarkedText {
  if (given.length > longest[markup]) return { text: '', notes: [tooLong] };
  const { main, english, others } = splitLanguages(htmlOf(given, markup));
  const read = htmlToRich(main, { image, tex: true });
  const notes = [...read.notes];
  if (others.length > 0)
    notes.push(
      importNote.lost(
        `Bỏ bản dịch sang ngôn ngữ khác: ${others.join(', ')}.`,
        `Translations into other languages are left out: ${others.join(', ')}.`,
      ),
    );
  const { text, rich } = read;
  if (english === undefined) return { text, ...(rich ? { rich } : {}), notes };
  const translated = htmlToRich(english, { image, tex: true });
  notes.push(...translated.notes);
  return {
    text,
    ...(rich ? { rich } : {}),
    ...(translated.text === '' || english === main ? {} : { textEn: translated.text }),
    ...(translated.rich && english !== main ? { richEn: translated.rich } : {}),
    notes,
  };
}
