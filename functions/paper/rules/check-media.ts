import type { Finding } from '../../../shared/kernel/problem.ts';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import { cellName, cellsOf } from '../../../shared/paper/cell-of.ts';
import { isDrawable } from '../../../shared/paper/is-drawable.ts';
import type { PaperMedia } from '../../../shared/paper/paper-media.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import { mediaInItem } from '../../../shared/question-bank/media-in-item.ts';
import { imageLimits } from '../../../shared/rich-text/image-limits.ts';

type Cell = Blueprint['cells'][number];

const bytesOf = (image: PaperMedia[string] | undefined) =>
  Math.floor(((image?.base64.length ?? 0) * 3) / 4);

/** Bytes of the images of the heaviest paper that could be drawn: what every candidate may have to fetch. */
function heaviest(cells: readonly Cell[], items: readonly Item[], media: PaperMedia): number {
  const takenBy = cellsOf(cells);
  const drawable = new Set<string>();
  let sum = 0;
  for (const cell of cells) {
    const weights = items
      .filter((item) => cell.count > 0 && takenBy(item).includes(cellName(cell)))
      .map((item) => {
        const hashes = [...mediaInItem(item)];
        for (const hash of hashes) drawable.add(hash);
        return hashes.reduce((total, hash) => total + bytesOf(media[hash]), 0);
      });
    const most = weights.toSorted((a, b) => b - a).slice(0, cell.count);
    sum += most.reduce((total, weight) => total + weight, 0);
  }
  // An image that many questions share is carried once.
  const once = [...drawable].reduce((total, hash) => total + bytesOf(media[hash]), 0);
  return Math.min(sum, once);
}

/**
 * What stands in the way of papers with these images: one that the bank names and the store does
 * not have, or a paper that would weigh too much. `media` holds what was found. Says nothing of a
 * question's text: the secretary who reads it may not know it.
 */
export function checkMedia(
  blueprint: Blueprint,
  items: readonly Item[],
  media: PaperMedia,
): Finding[] {
  const findings: Finding[] = [];
  const drawable = isDrawable(blueprint.cells);
  for (const { topic } of items.filter(
    (item) => drawable(item) && [...mediaInItem(item)].some((hash) => !Object.hasOwn(media, hash)),
  ))
    findings.push({
      vi: `Một câu hỏi thuộc chủ đề "${topic}" thiếu hình trong kho. Hãy đề nghị người ra đề nhập lại câu hỏi đó.`,
      en: `An image of a question of "${topic}" is missing from the store. Have its author import it again.`,
    });
  const weight = heaviest(blueprint.cells, items, media);
  const MB = (bytes: number, comma: string) =>
    (Math.ceil(bytes / 100_000) / 10).toString().replace('.', comma);
  const most = imageLimits.paperBytes;
  if (weight > most)
    findings.push({
      vi: `Một đề thi có thể nặng đến ${MB(weight, ',')} MB hình, tối đa ${MB(most, ',')} MB. Hãy thu nhỏ hình hoặc giảm số câu có hình.`,
      en: `The images of one paper could weigh ${MB(weight, '.')} MB, at most ${MB(most, '.')} MB. Make images smaller, or plan fewer questions with images.`,
    });
  return findings;
}
