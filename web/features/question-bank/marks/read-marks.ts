import type { Block, RichText } from '../../../../shared/rich-text/rich-text.ts';
import type { KnownParts } from './known-parts.ts';
import { type InlineReading, readInline } from './read-inline.ts';

type LineKind = 'bullets' | 'numbers' | 'table' | 'paragraph';
const cells = /\|(=?)((?:\\.|\$(?=\S)[^$\n]*\$|[^|\\])*)(?=\|)/g;
const token = /^⟦(?!công thức)[^⟦⟧\n]*? (\d+)⟧$/;

function kindOf(line: string, before: readonly string[], last: LineKind | undefined): LineKind {
  if (line.startsWith('- ')) return 'bullets';
  if (/^\|.*\|\s*$/.test(line)) return 'table';
  const next = last === 'numbers' ? before.length + 1 : 1;
  return line.startsWith(`${next}. `) ? 'numbers' : 'paragraph';
}

function blockOf(kind: LineKind, lines: readonly string[], reading: InlineReading): Block {
  const inline = (text: string): RichText => [
    { type: 'paragraph', content: readInline(text, reading) },
  ];
  switch (kind) {
    case 'paragraph':
      return { type: 'paragraph', content: readInline(lines.join('\n'), reading) };
    case 'table': {
      const rows = lines.map((line) =>
        [...line.trimEnd().matchAll(cells)].map(([, heading, text = '']) => ({
          ...(heading ? { heading: true as const } : {}),
          content: inline(text.trim()),
        })),
      );
      return { type: 'table', rows };
    }
    default:
      return {
        type: kind,
        items: lines.map((line) => inline(line.replace(/^(?:-|\d+\.) /, ''))),
      };
  }
}

/** Lines that stand together: runs of one kind are a block each. */
function blocksOf(lines: readonly string[], reading: InlineReading): Block[] {
  const kept = lines.length === 1 ? token.exec(lines[0] ?? '') : null;
  const block = kept && reading.known.keptBlocks[Number(kept[1]) - 1];
  if (block) return [block];
  const runs: { kind: LineKind; lines: string[] }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const kind = kindOf(line, last?.lines ?? [], last?.kind);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs.map((run) => blockOf(run.kind, run.lines, reading));
}

/**
 * The rich text that marks mean. A blank line begins a paragraph, "- " a point, "1. " a numbered
 * one, "|" a row of a table ("|=" a heading), "```" a piece of code. What no mark closes is text.
 */
export function readMarks(
  text: string,
  known: KnownParts,
): Pick<InlineReading, 'unknown' | 'missing'> & { readonly rich: RichText } {
  const reading: InlineReading = { known, unknown: [], missing: [] };
  const rich: Block[] = [];
  let together: string[] = [];
  let code: string[] | undefined;
  const flush = () => {
    if (together.length > 0) rich.push(...blocksOf(together, reading));
    together = [];
  };
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (code) {
      if (line === '```') {
        rich.push({ type: 'code', text: code.join('\n') });
        code = undefined;
      } else code.push(line);
    } else if (line === '```') {
      flush();
      code = [];
    } else if (line.trim() === '') flush();
    else together.push(line);
  }
  if (code) together.push('```', ...code);
  flush();
  if (rich.length === 0) rich.push({ type: 'paragraph', content: [] });
  return { rich, unknown: reading.unknown, missing: reading.missing };
}
