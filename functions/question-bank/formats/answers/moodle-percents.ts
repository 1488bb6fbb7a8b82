import type { ItemNotes } from '../../rules/export-notes.ts';
import { type ChoiceItem, sharesOfItem } from '../shares-of-item.ts';
import { moodlePercent } from './grade-list.ts';

const shown = (share: number) => Number((share * 100).toFixed(5));

/**
 * What each option is worth in a file for Moodle, as a percentage. Moodle refuses a weight that is
 * not on its list, and stops importing at a question where the best option is not worth 100 % (one
 * answer) or the right ones do not add up to it (several). What had to change is noted.
 */
export function moodlePercents(item: ChoiceItem, notes: ItemNotes): string[] {
  const percents = sharesOfItem(item).map((share) => {
    const { percent, changed } = moodlePercent(share);
    if (changed)
      notes.changed(
        `Moodle không nhận trọng số ${shown(share)} %; ghi thành ${percent} %.`,
        `Moodle does not take a weight of ${shown(share)} %; written as ${percent} %.`,
      );
    return percent;
  });
  const won = percents.map(Number).filter((percent) => percent > 0);
  const enough =
    item.kind === 'multiple'
      ? Math.round(won.reduce((sum, percent) => sum + percent, 0)) === 100
      : Math.max(...won) === 100;
  if (enough) return percents;
  notes.changed(
    'Moodle đòi các phương án đúng cộng lại đủ 100 %; điểm được chia đều cho các phương án đúng.',
    'Moodle wants the right options to add up to 100 %; they share it equally.',
  );
  const each = moodlePercent(1 / item.key.length).percent;
  return item.options.map(({ optionId }, i) => {
    if (item.key.includes(optionId)) return each;
    const percent = percents[i] ?? '0';
    return Number(percent) > 0 ? '0' : percent;
  });
}
