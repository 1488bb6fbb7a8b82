import type { RichText } from '../../../shared/rich-text/rich-text.ts';

/** Whether a rich text is nothing but lines of text, so that plain text says it all. */
export function isPlain(rich: RichText): boolean {
  return rich.every(
    (block) =>
      block.type === 'paragraph' &&
      block.content.every((inline) => typeof inline === 'string' || inline.type === 'break'),
  );
}
