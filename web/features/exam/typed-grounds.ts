import type { SanctionRules } from '../../../shared/exam/sanction-rules.ts';

type Grounds = SanctionRules['suspension']['grounds']['value'];

/** The cases of a sanction as lines to be typed. */
export function groundsText(grounds: Grounds): string {
  return grounds.map(({ title }) => title.vi).join('\n');
}

/**
 * The cases that lines say. A line that was there keeps its code and English words; a new one gets the
 * first free code under `prefix`.
 */
export function groundsOf(text: string, before: Grounds, prefix: string): Grounds {
  const taken = new Set(before.map(({ code }) => code));
  return text.split('\n').map((line) => {
    const known = before.find(({ title }) => title.vi === line);
    if (known) return known;
    let next = 1;
    while (taken.has(`${prefix}-${next}`)) next += 1;
    const code = `${prefix}-${next}`;
    taken.add(code);
    return { code, title: { vi: line } };
  });
}
