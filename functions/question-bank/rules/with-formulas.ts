import type {
  DraftBody,
  DraftOption,
  ItemDraft,
} from '../../../shared/question-bank/item-draft.ts';
import { plainOfRich } from '../../../shared/rich-text/plain-of-rich.ts';
import type { ReadTex } from './read-tex.ts';
import { richOfDollars } from './rich-of-dollars.ts';

const formed = (text: string, readTex: ReadTex) => {
  const { text: plain, rich } = richOfDollars(text, readTex);
  return rich ? { text: plainOfRich(rich), rich } : { text: plain };
};
function body(given: DraftBody, readTex: ReadTex): DraftBody {
  const option = <T extends DraftOption>(each: T): T => ({
    ...each,
    ...formed(each.text, readTex),
  });
  switch (given.kind) {
    case 'single':
    case 'multiple':
    case 'trueFalse':
      return { ...given, options: given.options.map(option) };
    case 'order':
      return { ...given, options: given.options.map(option) };
    case 'match':
      return { ...given, lefts: given.lefts.map(option), rights: given.rights.map(option) };
    default:
      return given;
  }
}

/** A question of a spreadsheet with the formulas between its dollar signs made into formulas. */
export function withFormulas(draft: ItemDraft, readTex: ReadTex): ItemDraft {
  const stem = formed(draft.stem, readTex);
  const english = draft.stemEn === undefined ? undefined : formed(draft.stemEn, readTex);
  return {
    ...draft,
    stem: stem.text,
    ...(stem.rich ? { stemRich: stem.rich } : {}),
    ...(english ? { stemEn: english.text } : {}),
    ...(english?.rich ? { stemEnRich: english.rich } : {}),
    body: body(draft.body, readTex),
  };
}
