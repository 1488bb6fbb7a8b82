import type { Item } from '../../../../shared/question-bank/item.ts';
import type { ItemNotes } from '../../rules/export-notes.ts';
import { moodlePercents } from '../answers/moodle-percents.ts';
import { pairsForMoodle } from '../moodle/pairs-for-moodle.ts';
import { plainNumber } from '../plain-number.ts';
import type { ChoiceItem } from '../shares-of-item.ts';
import { giftEscaped } from './gift-escaped.ts';
import { giftText } from './gift-text.ts';

function choice(item: ChoiceItem, notes: ItemNotes): string {
  const percents = moodlePercents(item, notes);
  if (item.options.some((each) => each.pinned))
    notes.lost(
      'GIFT không ghi được phương án nào phải giữ nguyên chỗ.',
      'GIFT cannot say which options keep their places.',
    );
  return item.options
    .map((option, i) => {
      const percent = percents[i] ?? '0';
      const text = giftText(option, notes);
      if (item.kind === 'multiple') return `\n\t~%${percent}%${text}`;
      if (item.key.includes(option.optionId)) return `\n\t=${text}`;
      return `\n\t~${percent === '0' ? '' : `%${percent}%`}${text}`;
    })
    .join('')
    .concat('\n');
}

function trueFalse(item: ChoiceItem, notes: ItemNotes): string {
  const [first, second] = item.options;
  const usual = first?.text === 'Đúng' && second?.text === 'Sai' && item.options.length === 2;
  if (!usual) return choice(item, notes);
  return item.key.includes(first.optionId) ? 'TRUE' : 'FALSE';
}

/** An arrow within a text would part it in two: it is drawn in another way. */
function withoutArrow(text: string, notes: ItemNotes): string {
  if (text.includes('->'))
    notes.changed(
      'Trong câu ghép đôi GIFT, dấu -> ở nội dung được đổi thành →.',
      'In a matching question of GIFT, -> within a text becomes →.',
    );
  return text.replaceAll('->', '→');
}

function match(item: Extract<Item, { kind: 'match' }>, notes: ItemNotes): string {
  const right = (side: (typeof item.rights)[number]) => {
    if (side.rich)
      notes.lost(
        'Vế phải của câu ghép đôi trong GIFT chỉ là chữ: bỏ định dạng, hình và công thức.',
        'A right side is plain text in GIFT: formatting, images and formulas are left out.',
      );
    if (side.textEn)
      notes.lost('GIFT không có bản tiếng Anh.', 'GIFT has no place for the English translation.');
    return giftEscaped(withoutArrow(side.text, notes));
  };
  const lines = pairsForMoodle(item).map(({ left, right: side }) => {
    const text = left ? withoutArrow(giftText(left, notes), notes) : '';
    return `\n\t=${text} -> ${right(side)}`;
  });
  return `${lines.join('')}\n`;
}

function text(item: Extract<Item, { kind: 'text' }>, notes: ItemNotes): string | undefined {
  const { accepted, caseSensitive } = item.key;
  if (accepted.some((each) => each.includes('->'))) {
    notes.leftOut(
      'Đáp án có dấu ->, GIFT sẽ hiểu là câu ghép đôi.',
      'An answer holds ->, which GIFT takes for a matching question.',
    );
    return undefined;
  }
  if (caseSensitive)
    notes.changed(
      'GIFT không phân biệt chữ hoa, chữ thường trong đáp án ngắn.',
      'GIFT does not tell capital from small letters in short answers.',
    );
  return accepted
    .map((each) => {
      const escaped = giftEscaped(each.replaceAll('*', '\\*'));
      return `=${/^[[%]/.test(escaped) ? '%100%[plain]' : ''}${escaped}`;
    })
    .join(' ');
}

/** What stands between the braces of a question; undefined, and noted, where GIFT cannot say it. */
export function writeGiftAnswers(item: Item, notes: ItemNotes): string | undefined {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return choice(item, notes);
    case 'trueFalse':
      return trueFalse(item, notes);
    case 'match':
      return match(item, notes);
    case 'numeric':
      return `#${plainNumber(item.key.value)}:${plainNumber(item.key.tolerance)}`;
    case 'text':
      return text(item, notes);
    case 'essay':
      if (item.key.minWords !== undefined || item.key.maxWords !== undefined)
        notes.lost('GIFT không ghi được số từ của bài tự luận.', 'GIFT has no word limits.');
      return '';
    case 'order':
      notes.leftOut('GIFT không có câu sắp xếp.', 'GIFT has no ordering questions.');
      return undefined;
  }
}
