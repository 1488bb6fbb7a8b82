import type { Item } from '../../../../shared/question-bank/item.ts';
import type { ItemNotes } from '../../rules/export-notes.ts';
import { tagsOf } from '../tag-words.ts';

/** Moodle keeps no more characters of a tag. */
const longest = 50;

/** The tags of an item, with a note where Moodle keeps only the beginning of one. */
export function moodleTags(item: Item, notes: ItemNotes): string[] {
  const tags = tagsOf(item);
  if (tags.some((tag) => [...tag].length > longest))
    notes.changed(
      `Moodle chỉ giữ ${longest} ký tự đầu của một nhãn.`,
      `Moodle keeps the first ${longest} characters of a tag.`,
    );
  return tags;
}

/** The name of a question in lists of Moodle, which takes "<" for a tag unless a space follows. */
export function moodleName(stem: string, most: number): string {
  return stem
    .replace(/\s+/g, ' ')
    .slice(0, most)
    .replace(/<(?! )/g, '< ')
    .trim();
}
