import { defined } from '../../../shared/kernel/defined.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import type { DraftOption, ItemDraft } from '../../../shared/question-bank/item-draft.ts';

/** What a later version of a question keeps of the one before, and which stimulus it has. */
interface Kept {
  /** The version before, whose options keep their ids where the draft names them. */
  readonly before?: Item;
  readonly version?: number;
  readonly stimulusId?: string;
}

const optionIdsOf = (item: Item) =>
  [...item.options, ...(item.kind === 'match' ? item.rights : [])].map((each) => each.optionId);

/**
 * The item of a draft. Ids are random and given in the order of the sheet, so neither they nor their
 * order tell which option is right. An option that stays from the version before keeps its id, once.
 */
export function toItem(
  draft: ItemDraft,
  topic: string,
  nextId: () => string,
  { before, version, stimulusId }: Kept = {},
): Item {
  const known = new Set(before ? optionIdsOf(before) : []);
  const idOf = ({ optionId = '' }: DraftOption) => (known.delete(optionId) ? optionId : nextId());
  const withIds = (options: readonly DraftOption[]) =>
    options.map((option) => {
      const { text, rich, textEn, richEn, pinned } = option;
      return { optionId: idOf(option), text, ...defined({ rich, textEn, richEn, pinned }) };
    });
  const { stimulus } = draft;
  const common = () => ({
    itemId: before?.itemId ?? nextId(),
    topic,
    difficulty: draft.difficulty,
    stem: draft.stem,
    source: draft.source,
    ...defined({
      version,
      language: draft.language,
      stimulus: stimulus && {
        stimulusId: stimulusId ?? nextId(),
        text: stimulus.text,
        ...defined({ rich: stimulus.rich }),
      },
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
