import type { Inline, RichText } from '../../../../shared/rich-text/rich-text.ts';

/** A plain text as a rich one: a blank line begins a paragraph, a line end is a break. */
export function richOfPlain(text: string): RichText {
  const paragraphs = text.split(/\n\s*\n/).filter((each) => each.trim() !== '');
  const lines = (paragraph: string): Inline[] =>
    paragraph
      .replace(/^\n+|\n+$/g, '')
      .split('\n')
      .flatMap((line, i): Inline[] => [
        ...(i > 0 ? [{ type: 'break' as const }] : []),
        ...(line === '' ? [] : [line]),
      ]);
  if (paragraphs.length === 0) return [{ type: 'paragraph', content: [] }];
  return paragraphs.map((each) => ({ type: 'paragraph', content: lines(each) }));
}

/** The plain text that says all a rich one does; undefined where it has marks, images or the like. */
export function plainIfSimple(rich: RichText): string | undefined {
  const texts: string[] = [];
  for (const block of rich) {
    if (block.type !== 'paragraph') return undefined;
    const parts = block.content.map((part) =>
      typeof part === 'string' ? part : part.type === 'break' ? '\n' : undefined,
    );
    if (parts.includes(undefined)) return undefined;
    texts.push(parts.join(''));
  }
  return texts.join('\n\n');
}
