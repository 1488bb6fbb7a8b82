export type {
  DraftBody,
  DraftOption,
  ItemDraft,
} from '../../../shared/question-bank/item-draft.ts';
