import type { Element } from 'hast';
import type { Inline } from '../../../shared/rich-text/rich-text.ts';
import type { HtmlReader } from './html-reader.ts';

const pixels = (value: unknown) => {
  const size = Math.round(Number.parseFloat(String(value ?? '')));
  return size >= 1 && size <= 2000 && !String(value).includes('%') ? size : undefined;
};

/** The image of an `img` element by the hash of its bytes; noted as refused where it is not to be had. */
export function imageOf(node: Element, reader: HtmlReader): Inline[] {
  const src = String(node.properties.src ?? '');
  const media = reader.image(src);
  if (media === undefined) {
    const shown = src.startsWith('data:') ? 'data:' : src.slice(0, 80);
    reader.note({
      kind: 'refused',
      vi: `Không lấy được hình "${shown}": tệp không kèm hình, hoặc hình không phải PNG, JPEG, GIF, WebP.`,
      en: `The image "${shown}" could not be had: it is not in the file, or is no PNG, JPEG, GIF or WebP.`,
    });
    return [];
  }
  const width = pixels(node.properties.width);
  const height = pixels(node.properties.height);
  const size = { ...(width ? { width } : {}), ...(height ? { height } : {}) };
  const alt = String(node.properties.alt ?? '').slice(0, 500);
  return [{ type: 'image', media, alt, ...size }];
}
