import type { DraftBody, DraftOption } from '../../../../../shared/question-bank/item-draft.ts';
import type { ItemNotes } from '../../item-notes.ts';
import { type MatchAsk, matchKeyOf } from './match-key.ts';

/** One side of a pair, with the id its file gives it. */
export interface Side {
  readonly id: string;
  readonly option: DraftOption;
}

/**
 * Two columns and their right pairs as a question of ours, with the points for all of them; noted and
 * undefined where a column is too short or too long for us (its pairs are then not even looked for), or
 * where the key is none.
 */
export function matchBody(
  lefts: readonly Side[],
  rights: readonly Side[],
  { pairs, score }: { readonly pairs: () => MatchAsk['pairs']; readonly score: MatchAsk['score'] },
  notes: ItemNotes,
): { readonly full: number; readonly body: DraftBody & { kind: 'match' } } | undefined {
  if ([lefts, rights].some(({ length }) => length < 2 || length > 6))
    return notes.refuse(
      `Câu ghép đôi có ${lefts.length} và ${rights.length} vế; hệ thống nhận mỗi bên từ 2 đến 6.`,
      `The matching has ${lefts.length} and ${rights.length} sides; 2 to 6 on each can be taken.`,
    );
  const ids = (sides: readonly Side[]) => sides.map(({ id }) => id);
  const key = matchKeyOf({ lefts: ids(lefts), rights: ids(rights), pairs: pairs(), score }, notes);
  if (!key) return undefined;
  return {
    full: key.full,
    body: {
      kind: 'match',
      lefts: lefts.map(({ id, option }) => ({
        ...option,
        right: rights.findIndex((right) => right.id === key.rightOf.get(id)),
      })),
      rights: rights.map(({ option }) => option),
    },
  };
}
