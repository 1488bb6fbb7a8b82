import { defined } from '../../../shared/kernel/defined.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import type { DraftOption, ItemDraft } from './item-draft.ts';

/**
 * The item of a draft. Ids are random and given in the order of the sheet, so neither they nor their
 * order tell which option is right.
 */
export function toItem(draft: ItemDraft, topic: string, nextId: () => string): Item {
  const withIds = (options: readonly DraftOption[]) =>
    options.map(({ text, rich, textEn, richEn, pinned }) => ({
      optionId: nextId(),
      text,
      ...defined({ rich, textEn, richEn, pinned }),
    }));
  const common = () => ({
    itemId: nextId(),
    topic,
    difficulty: draft.difficulty,
    stem: draft.stem,
    source: draft.source,
    ...defined({
      stemRich: draft.stemRich,
      stemEn: draft.stemEn,
      stemEnRich: draft.stemEnRich,
      positionGroups: draft.positionGroups?.slice(),
      enemyGroup: draft.enemyGroup,
    }),
  });
  const { body } = draft;
  switch (body.kind) {
    case 'single':
    case 'multiple':
    case 'trueFalse': {
      const options = withIds(body.options);
      const key = options.filter((_, i) => body.options[i]?.correct).map((each) => each.optionId);
      const scored = options.flatMap(({ optionId }, i) => {
        const score = body.options[i]?.score;
        return score === undefined ? [] : [[optionId, score] as const];
      });
      const scores = scored.length > 0 ? { scores: Object.fromEntries(scored) } : {};
      return { ...common(), kind: body.kind, options, key, ...scores };
    }
    case 'order': {
      const options = withIds(body.options);
      const key = body.rightOrder.map((place) => options[place]?.optionId ?? '');
      return { ...common(), kind: 'order', options, key };
    }
    case 'match': {
      const options = withIds(body.lefts);
      const rights = withIds(body.rights);
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
