import type { ReadTex } from './read-tex.ts';
import type { Fault } from './read-text.ts';
import { richOfDollars } from './rich-of-dollars.ts';

/** What is wrong with the formulas of a cell, if anything. */
export function formulaFault(text: string, readTex: ReadTex): Fault | undefined {
  const [first] = richOfDollars(text, readTex).broken;
  if (first === undefined) return undefined;
  const shown = first.slice(0, 60);
  if (first === '$$')
    return {
      vi: 'Có dấu $$ chưa khép. Công thức riêng một dòng viết $$…$$; dấu đô la thường viết \\$.',
      en: 'A $$ has no partner. Write a formula on its own line as $$…$$, a plain dollar sign as \\$.',
    };
  return {
    vi: `Không đọc được công thức ${shown}. Hãy sửa mã TeX; nếu không phải công thức, hãy viết dấu đô la là \\$.`,
    en: `The formula ${shown} cannot be read. Correct its TeX; if it is no formula, write the dollar signs as \\$.`,
  };
}
