import type { Inline } from '../../../shared/rich-text/rich-text.ts';

/** Running text in which strings side by side are one. */
export function joined(content: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const inline of content) {
    const last = out.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') out[out.length - 1] = last + inline;
    else if (inline !== '') out.push(inline);
  }
  return out;
}
