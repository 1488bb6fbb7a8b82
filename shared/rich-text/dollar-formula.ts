/** `$$ … $$`, or `$…$` that touches no letter or digit in front, no space inside, no digit behind. */
export const dollarFormula =
  /(?<!\\)\$\$(?<display>(?:[^$\\]|\\.)+?)\$\$|(?<![\\$\p{L}\p{N}])\$(?=[^\s$])(?<inline>(?:[^$\\\n]|\\.)*?[^\s$\\]|(?:[^$\\\n]|\\.)*?\\[^\s\w])\$(?![\p{N}$])/gsu;
const texts = /\\(?:text|mathrm|textrm|textbf|mbox)\s*\{[^{}]*\}/g;

/** Whether what stands between two dollar signs is words and sums of money, not mathematics. */
export function isProse(tex: string): boolean {
  const bare = tex.replace(texts, ' ');
  if (/[^\p{ASCII}]/u.test(bare.replace(/[\p{S}\p{P}\p{Script=Greek}\u2100-\u214F]/gu, '')))
    return true;
  const mathematical = /[\\^_=+<>{}]/.test(bare);
  return !mathematical && /(?:^|\s)[A-Za-z]{2,}(?=[\s,.;]|$)/.test(bare) && /\s/.test(bare.trim());
}
