import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { plainOfRich } from '../../../shared/rich-text/plain-of-rich.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';
import type { ImportNote } from '../rules/read-bank.ts';
import { blocksOf } from './blocks-of.ts';
import { htmlLosses } from './html-losses.ts';
import type { HtmlReader } from './html-reader.ts';
import { htmlSchema } from './html-schema.ts';
import { isPlain } from './is-plain.ts';

export interface FromHtml {
  /** Left out where there is nothing but plain text. */
  readonly rich?: RichText;
  readonly text: string;
  readonly notes: readonly ImportNote[];
}

export interface HtmlOptions {
  /** See `HtmlReader`. */
  readonly image?: (src: string) => string | undefined;
  readonly tex?: boolean;
}

const longest = 300_000;
const unreadable: FromHtml = {
  text: '',
  notes: [
    {
      kind: 'refused',
      vi: 'Nội dung HTML quá dài hoặc lồng nhau quá sâu.',
      en: 'The HTML is too long or nested too deep.',
    },
  ],
};

function read(html: string, options: HtmlOptions): FromHtml {
  const notes: ImportNote[] = [];
  const parsed = fromHtml(html, { fragment: true });
  notes.push(...htmlLosses(parsed));
  const clean = sanitize(parsed, htmlSchema);
  const children = 'children' in clean ? (clean.children as ElementContent[]) : [];
  const reader: HtmlReader = {
    image: options.image ?? (() => undefined),
    note: (note) => notes.push(note),
    tex: options.tex ?? false,
  };
  const rich = blocksOf(children, reader);
  const text = rich.length > 0 ? plainOfRich(rich) : '';
  return { text, notes, ...(rich.length === 0 || isPlain(rich) ? {} : { rich }) };
}

/**
 * Foreign HTML as rich text: sanitised by the library, then rebuilt from what our own tree can hold.
 * What is left out or understood differently is noted; `refused` where leaving it out would change
 * the question (an image that is missing).
 */
export function htmlToRich(html: string, options: HtmlOptions = {}): FromHtml {
  if (html.length > longest) return unreadable;
  try {
    return read(html, options);
  } catch (error) {
    // Elements nested thousands deep: no author wrote that.
    if (error instanceof RangeError) return unreadable;
    throw error;
  }
}
