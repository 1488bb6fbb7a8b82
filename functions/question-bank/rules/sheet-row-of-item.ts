import type { Cell } from '../../../shared/kernel/sheet-row.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import { plainOfRich } from '../../../shared/rich-text/plain-of-rich.ts';
import type { Inline, RichText } from '../../../shared/rich-text/rich-text.ts';
import { numbersMeant } from '../../../shared/sitting/numbers-meant.ts';
import type { ItemNotes } from './export-notes.ts';
import { type ItemField, itemFields, optionLetters } from './item-fields.ts';
import { kindNames } from './kind-names.ts';
import { splitDollars } from './split-dollars.ts';

type Row = Partial<Record<ItemField['name'], string>>;
type Side = Item['options'][number];
const difficulties = { easy: 'Dễ', medium: 'Trung bình', hard: 'Khó' } as const;

/** Text in which a dollar sign stays a dollar sign. */
function withDollars(text: string, always: boolean): string {
  const { parts, unclosed } = splitDollars(text);
  const plain = parts.every((part) => typeof part === 'string');
  const safe = plain && !unclosed && !text.includes('\\$');
  return safe && !always ? text : text.replaceAll('$', '\\$');
}

/** A rich text as a cell holds it: text, line ends and formulas in TeX; the rest is noted. */
function cellOf(rich: RichText, notes: ItemNotes): string {
  const inCell = (inline: Inline): string => {
    if (typeof inline === 'string') return withDollars(inline, true);
    switch (inline.type) {
      case 'break':
        return '\n';
      case 'formula':
        if (inline.tex !== undefined)
          return inline.display ? `$$${inline.tex}$$` : `$${inline.tex}$`;
        notes.changed(
          'Công thức không có mã TeX chỉ còn là chữ.',
          'A formula without TeX is left as text.',
        );
        return plainOfRich([{ type: 'paragraph', content: [inline] }]);
      case 'image':
        notes.lost('Ô bảng tính không chứa được hình.', 'A cell holds no images.');
        return plainOfRich([{ type: 'paragraph', content: [inline] }]);
      default:
        notes.lost(
          'Bỏ định dạng chữ (đậm, nghiêng, chỉ số…).',
          'Formatting (bold, italics, indices…) is left out.',
        );
        return inline.content.map(inCell).join('');
    }
  };
  return rich
    .map((block) => {
      if (block.type === 'paragraph') return block.content.map(inCell).join('');
      notes.lost(
        'Bỏ bảng, danh sách và khối mã: chỉ còn chữ.',
        'Tables, lists and code are left as text.',
      );
      return withDollars(plainOfRich([block]), true);
    })
    .join('\n');
}

const wording = (text: string, rich: RichText | undefined, notes: ItemNotes) =>
  rich ? cellOf(rich, notes) : withDollars(text, false);

/** A number as the template reads it in one way only; with a decimal comma where that is clear. */
function numberText(value: number): string {
  const digits = value.toFixed(20).replace(/\.?0+$/, '');
  const plain = String(value).includes('e') ? digits : String(value);
  const written = [plain.replace('.', ','), plain, `${plain}0`.replace('.', ',')];
  return written.find((text) => numbersMeant(text).length === 1) ?? plain;
}

function sides(item: Item, notes: ItemNotes): string[] {
  const side = (each: Side) => {
    if (each.textEn)
      notes.lost('Bỏ bản tiếng Anh của phương án.', 'The English of the options is left out.');
    return wording(each.text, each.rich, notes);
  };
  if (item.kind === 'match') {
    const rightOf = new Map(item.key.map((pair) => [pair.left, pair.right]));
    const textOf = (id: string | undefined) => {
      const right = item.rights.find((each) => each.optionId === id);
      return right ? side(right) : '';
    };
    const used = new Set(rightOf.values());
    return [
      ...item.options.map((left) => `${side(left)} => ${textOf(rightOf.get(left.optionId))}`),
      ...item.rights.filter((each) => !used.has(each.optionId)).map((each) => `=> ${side(each)}`),
    ];
  }
  if (item.kind === 'order')
    return item.key.flatMap((id) => item.options.filter((each) => each.optionId === id).map(side));
  return item.kind === 'trueFalse' ? [] : item.options.map(side);
}

function keyOf(item: Item): string {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options
        .flatMap((each, i) => (item.key.includes(each.optionId) ? [optionLetters[i] ?? '?'] : []))
        .join(',');
    case 'trueFalse':
      return item.key.includes(item.options[0]?.optionId ?? '') ? 'Đúng' : 'Sai';
    case 'numeric': {
      const { value, tolerance } = item.key;
      return tolerance === 0
        ? numberText(value)
        : `${numberText(value)} ± ${numberText(tolerance)}`;
    }
    case 'text':
      return item.key.accepted.join(' | ');
    case 'essay': {
      const { minWords, maxWords } = item.key;
      if (minWords !== undefined && maxWords !== undefined) return `${minWords}–${maxWords} từ`;
      if (minWords !== undefined) return `ít nhất ${minWords} từ`;
      return maxWords === undefined ? '' : `tối đa ${maxWords} từ`;
    }
    default:
      return '';
  }
}

function lossesOf(item: Item, notes: ItemNotes): void {
  if ('scores' in item && item.scores)
    notes.lost('Bỏ điểm từng phần của phương án.', 'Partial credit of options is left out.');
  if (item.options.some((each) => each.pinned))
    notes.lost('Bỏ dấu phương án giữ nguyên chỗ.', 'Which options keep their places is left out.');
  if (item.stimulus) notes.lost('Bỏ ngữ liệu chung.', 'The shared stimulus is left out.');
  if (item.positionGroups) notes.lost('Bỏ nhóm vị trí.', 'The position groups are left out.');
  if (item.language && item.language !== 'vi')
    notes.lost('Bỏ ngôn ngữ của câu hỏi.', 'The language of the question is left out.');
  if (item.enemyGroup) notes.lost('Bỏ nhóm loại trừ.', 'The group of enemies is left out.');
}

/** An item as a row of the template, in the order of its columns; what no cell can hold is noted. */
export function sheetRowOfItem(item: Item, notes: ItemNotes): Cell[] {
  const strict = item.kind === 'text' && item.key.caseSensitive;
  const row: Row = {
    topic: item.topic,
    difficulty: difficulties[item.difficulty],
    kind: `${kindNames[item.kind]}${strict ? ' (phân biệt hoa thường)' : ''}`,
    stem: wording(item.stem, item.stemRich, notes),
    key: keyOf(item),
    source: item.source,
    stemEn: item.stemEn === undefined ? '' : wording(item.stemEn, item.stemEnRich, notes),
  };
  for (const [i, text] of sides(item, notes).entries()) {
    const letter = optionLetters[i];
    if (letter) row[letter] = text;
    else notes.lost('Có nhiều vế hơn số cột phương án.', 'It has more sides than option columns.');
  }
  lossesOf(item, notes);
  return itemFields.map((field) => row[field.name] || null);
}
