/** A question of a GIFT file as it stands there, between blank lines. */
export interface GiftBlock {
  /** Without comments. */
  readonly text: string;
  /** The line of the file (from 1) that each line of `text` stands on. */
  readonly lines: readonly number[];
  /** What comments in front say: "[tag:…]", one each. */
  readonly tags: readonly string[];
  /** A blank line within the answers was left out. */
  readonly joined: boolean;
}
interface OpenBlock {
  text: string[];
  lines: number[];
  tags: string[];
  joined: boolean;
}

const tag = /\[tag:((?:\\\]|[^\]])+)\]/g;
const tagsIn = (comment: string) =>
  [...comment.matchAll(tag)].map(([, value = '']) => value.replaceAll('\\]', ']').trim());
/** Without the signs that a backslash makes mere text. */
export const bare = (text: string) => text.replace(/\\[\\:#={}~]/g, '');
const opens = (lines: readonly string[]) => {
  const text = bare(lines.join('\n'));
  return text.includes('{') && !text.includes('}');
};
const closesFirst = (lines: readonly string[]) => /^[^{]*\}/.test(bare(lines.join('\n')));

/**
 * The questions of a GIFT file: blank lines part them, comment lines are taken out. Where a blank
 * line stands within the braces of a question, what follows up to the closing brace still belongs to it.
 */
export function splitBlocks(text: string): GiftBlock[] {
  const fresh = (): OpenBlock => ({ text: [], lines: [], tags: [], joined: false });
  const blocks: OpenBlock[] = [];
  let open = fresh();
  const end = () => {
    if (open.text.length > 0) {
      blocks.push(open);
      open = fresh();
    }
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === '') end();
    else if (trimmed.startsWith('//')) open.tags.push(...tagsIn(trimmed));
    else {
      open.text.push(line);
      open.lines.push(index + 1);
    }
  }
  end();

  const whole: OpenBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as OpenBlock;
    const closing = opens(block.text) ? closingBlock(blocks, at) : at;
    for (const each of blocks.slice(at + 1, closing + 1)) {
      block.text.push(...each.text);
      block.lines.push(...each.lines);
      block.joined = true;
    }
    at = closing;
    whole.push(block);
  }
  return whole.map((block) => ({ ...block, text: block.text.join('\n') }));
}

/** Where the answers opened at a block are closed, if no other question begins before. */
function closingBlock(blocks: readonly OpenBlock[], at: number): number {
  for (let next = at + 1; next < Math.min(blocks.length, at + 20); next += 1) {
    const lines = blocks[next]?.text ?? [];
    if (closesFirst(lines)) return next;
    if (bare(lines.join('\n')).includes('{') || lines[0]?.trim().startsWith('::')) return at;
  }
  return at;
}
