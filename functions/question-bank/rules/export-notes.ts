import type { Item } from '../../../shared/question-bank/item.ts';
import type { ExportNote } from './written-bank.ts';

/** Takes down what an export cannot say of one item; each thing once. */
export interface ItemNotes {
  leftOut(vi: string, en: string): void;
  lost(vi: string, en: string): void;
  changed(vi: string, en: string): void;
}

/** The notes of an export, item by item. */
export function exportNotes(): {
  readonly all: readonly ExportNote[];
  of(item: Item, number: number): ItemNotes;
} {
  const all: ExportNote[] = [];
  return {
    all,
    of({ itemId, stem }, number) {
      const flat = stem.replace(/\s+/g, ' ');
      const name = flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
      const note = (kind: ExportNote['kind']) => (vi: string, en: string) => {
        if (!all.some((each) => each.number === number && each.en === en))
          all.push({ number, itemId, name, kind, vi, en });
      };
      return { leftOut: note('leftOut'), lost: note('lost'), changed: note('changed') };
    },
  };
}
