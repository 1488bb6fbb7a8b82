import { canonicalJson } from '../../../../shared/kernel/canonical-json.ts';
import { mediaInRich } from '../../../../shared/rich-text/media-in-rich.ts';
import type { Block, Inline, RichText } from '../../../../shared/rich-text/rich-text.ts';
import type { Formula, KnownParts } from './known-parts.ts';
import { readMarks } from './read-marks.ts';
import { tidyRich } from './tidy-rich.ts';

/** `plain`: as an author would type it; `strict`: every sign that could be a mark is escaped. */
type Way = 'plain' | 'strict';
const signs = {
  b: ['**', '**'],
  i: ['*', '*'],
  u: ['++', '++'],
  s: ['~~', '~~'],
  sup: ['^{', '}'],
  sub: ['_{', '}'],
  code: ['`', '`'],
} as const;
const keptNames = {
  paragraph: 'đoạn',
  bullets: 'danh sách',
  numbers: 'danh sách',
  table: 'bảng',
  code: 'mã',
} as const;

const escapedText = (text: string) => text.replace(/[\\*+~^_{}`$!⟦⟧|]/g, '\\$&');
const escapedStart = (line: string) =>
  line.replace(/^(?=- |\|)/, '\\').replace(/^(\d+)\./, '$1\\.');

/** The name of an image in marks: the beginning of its hash. */
export const imageName = (hash: string) => hash.slice(0, 10);

function keepBlock(block: Block, known: KnownParts): string {
  known.keptBlocks.push(block);
  return `⟦${keptNames[block.type]} ${known.keptBlocks.length}⟧`;
}

function written(part: Inline, way: Way, known: KnownParts): string {
  if (typeof part === 'string') return way === 'plain' ? part : escapedText(part);
  switch (part.type) {
    case 'break':
      return '\n';
    case 'image': {
      const { alt, media, width, height } = part;
      const size = width || height ? ` =${width ?? ''}${height ? `x${height}` : ''}` : '';
      return `![${alt.replace(/[\\\]]/g, '\\$&')}](${imageName(media)}${size})`;
    }
    case 'formula': {
      const { tex, display } = part;
      if (tex === undefined) {
        known.keptFormulas.push(part);
        return `⟦công thức ${known.keptFormulas.length}⟧`;
      }
      if (way === 'plain') return display ? `$$${tex}$$` : `$${tex}$`;
      return display ? `\\[${tex}\\]` : `\\(${tex}\\)`;
    }
    default: {
      const [open, close] = signs[part.type];
      return `${open}${part.content.map((each) => written(each, way, known)).join('')}${close}`;
    }
  }
}

/** The one line of a point or a cell; undefined where it holds more than a line. */
function oneLine(rich: RichText, way: Way, known: KnownParts): string {
  const [block] = rich;
  if (rich.length !== 1 || block?.type !== 'paragraph') return '\n';
  return block.content.map((each) => written(each, way, known)).join('');
}

function blockText(block: Block, way: Way, known: KnownParts): string {
  switch (block.type) {
    case 'paragraph': {
      const text = block.content.map((each) => written(each, way, known)).join('');
      return way === 'plain' ? text : text.split('\n').map(escapedStart).join('\n');
    }
    case 'bullets':
      return block.items.map((item) => `- ${oneLine(item, way, known)}`).join('\n');
    case 'numbers':
      return block.items.map((item, i) => `${i + 1}. ${oneLine(item, way, known)}`).join('\n');
    case 'table':
      return block.rows
        .map((row) =>
          row
            .map(
              ({ heading, content }) => `|${heading ? '=' : ''} ${oneLine(content, way, known)} `,
            )
            .join(''),
        )
        .map((row) => `${row}|`)
        .join('\n');
    case 'code':
      return `\`\`\`\n${block.text}\n\`\`\``;
  }
}

function formulasIn(node: unknown, into: Formula[]): Formula[] {
  if (Array.isArray(node)) for (const each of node) formulasIn(each, into);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node && node.type === 'formula') into.push(node as Formula);
    else for (const each of Object.values(node)) formulasIn(each, into);
  }
  return into;
}

/**
 * A rich text with marks, and the parts the marks only name. Every block is read back to see that
 * it is the same; one that is not is kept whole, under a name in ⟦ ⟧.
 */
export function writeMarks(rich: RichText): { readonly text: string; readonly known: KnownParts } {
  const known: KnownParts = {
    media: [...new Set(mediaInRich(rich))],
    formulas: formulasIn(rich, []).filter(({ tex }) => tex !== undefined),
    keptFormulas: [],
    keptBlocks: [],
  };
  const texts = tidyRich(rich).map((block) => {
    for (const way of ['plain', 'strict'] as const) {
      const tried: KnownParts = { ...known, keptFormulas: [...known.keptFormulas] };
      const text = blockText(block, way, tried);
      if (canonicalJson(readMarks(text, tried).rich) !== canonicalJson([block])) continue;
      known.keptFormulas = tried.keptFormulas;
      return text;
    }
    return keepBlock(block, known);
  });
  return { text: texts.join('\n\n'), known };
}
