import type { Item } from '../../../shared/question-bank/item.ts';
import type { ItemDraft } from './item-draft.ts';

/**
 * The item of a draft. Ids are random and given in the order of the sheet, so neither they nor their
 * order tell which option is right.
 */
export function toItem(draft: ItemDraft, topic: string, nextId: () => string): Item {
  const withIds = (texts: readonly { readonly text: string; readonly textEn?: string }[]) =>
    texts.map(({ text, textEn }) => ({
      optionId: nextId(),
      text,
      ...(textEn === undefined ? {} : { textEn }),
    }));
  const common = () => ({
    itemId: nextId(),
    topic,
    difficulty: draft.difficulty,
    stem: draft.stem,
    ...(draft.stemEn === undefined ? {} : { stemEn: draft.stemEn }),
    source: draft.source,
  });
  const { body } = draft;
  switch (body.kind) {
    case 'single':
    case 'multiple':
    case 'trueFalse': {
      const options = withIds(body.options);
      const key = options.filter((_, i) => body.options[i]?.correct).map((each) => each.optionId);
      return { ...common(), kind: body.kind, options, key };
    }
    case 'order': {
      const options = withIds(body.options.map((text) => ({ text })));
      const key = body.rightOrder.map((place) => options[place]?.optionId ?? '');
      return { ...common(), kind: 'order', options, key };
    }
    case 'match': {
      const options = withIds(body.lefts.map(({ text }) => ({ text })));
      const rights = withIds(body.rights.map((text) => ({ text })));
      const key = body.lefts.map(({ right }, i) => ({
        left: options[i]?.optionId ?? '',
        right: rights[right]?.optionId ?? '',
      }));
      return { ...common(), kind: 'match', options, rights, key };
    }
    case 'numeric':
      return { ...common(), kind: 'numeric', options: [], key: body.key };
    case 'text':
      return { ...common(), kind: 'text', options: [], key: body.key };
    case 'essay':
      return { ...common(), kind: 'essay', options: [], key: body.key };
  }
}
