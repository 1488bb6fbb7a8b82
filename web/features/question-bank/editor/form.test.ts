import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paper } from '../../../../shared/paper/paper.ts';
import type { Item } from '../../../../shared/question-bank/item.ts';
import type { ItemDraft } from '../../../../shared/question-bank/item-draft.ts';
import { plainOfRich } from '../../../../shared/rich-text/plain-of-rich.ts';
import { anyItem } from '../../../../test/builders/any-item.ts';
import { anyRichText } from '../../../../test/builders/any-rich-text.ts';
import { adoptIds } from './adopt-ids.ts';
import { fieldOfFinding, formFaults } from './form-faults.ts';
import { formOfItem } from './form-of-item.ts';
import { blankForm, type ItemForm, itemForm } from './item-form.ts';
import { emptyText } from './marked-text.ts';
import { previewOfDraft } from './preview-of-draft.ts';
import { readForm, readNumber } from './read-form.ts';

const nothing = { media: [], formulas: [] };
const rich = anyRichText
  .map((tree) => ({ text: plainOfRich(tree), rich: tree }))
  .filter(({ text }) => text !== '' && text.length < 1500);
const typed = (marks: string) => ({ ...emptyText, marks });
const filled = (over: Partial<ItemForm>): ItemForm => ({
  ...blankForm({ topic: 'Hiến pháp', source: 'Điều 1' }),
  stem: typed('Câu hỏi?'),
  ...over,
});
const faultsOf = (form: ItemForm) =>
  formFaults(form, readForm(form, nothing)).map(({ field }) => field);

/** The key of an item by what stands in its options. */
function keyOf(item: Item) {
  const place = (optionId: string) =>
    (item.kind === 'match' ? item.rights : item.options).findIndex(
      (each) => each.optionId === optionId,
    );
  if (item.kind === 'match')
    return item.options.map(({ optionId }) =>
      place(item.key.find(({ left }) => left === optionId)?.right ?? ''),
    );
  return item.key;
}

function keyOfDraft({ body }: ItemDraft) {
  switch (body.kind) {
    case 'match':
      return body.lefts.map(({ right }) => right);
    case 'order':
      return body.rightOrder.map((at) => body.options[at]?.optionId);
    case 'single':
    case 'multiple':
    case 'trueFalse':
      return body.options.filter(({ correct }) => correct).map(({ optionId }) => optionId);
    default:
      return body.key;
  }
}

describe('the form of a question', () => {
  it('gives any question back untouched where nothing was typed', () => {
    fc.assert(
      fc.property(anyItem(rich), (item) => {
        const form = formOfItem(item);
        expect(itemForm.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
        const { draft } = readForm(form, nothing);
        expect([draft.stem, draft.stemRich]).toEqual([item.stem, item.stemRich]);
        expect(draft.stimulus?.rich).toEqual(item.stimulus?.rich);
        const written = keyOfDraft(draft);
        const sorted = (key: unknown) =>
          item.kind === 'multiple' ? [...(key as string[])].sort() : key;
        expect(sorted(written)).toEqual(sorted(keyOf(item)));
      }),
    );
  });

  it('shows a candidate no key, whatever the kind', () => {
    fc.assert(
      fc.property(anyItem(rich), (item) => {
        const shown = previewOfDraft(readForm(formOfItem(item), nothing).draft, {});
        expect(paper.safeParse(shown).success).toBe(true);
        expect(JSON.stringify(shown)).not.toMatch(/"correct"|"optionId"|"right"|"key"/);
      }),
    );
  });

  it('goes on with the options that were saved, wherever they were moved meanwhile', () => {
    fc.assert(
      fc.property(anyItem(rich), (item) => {
        const saved = formOfItem(item);
        const bare = (form: ItemForm): ItemForm =>
          JSON.parse(JSON.stringify(form), (name, value) =>
            name === 'optionId' ? undefined : value,
          );
        expect(adoptIds(bare(saved), bare(saved), item)).toEqual(saved);
        const turned = { ...bare(saved), options: bare(saved).options.toReversed() };
        expect(adoptIds(turned, bare(saved), item).options).toEqual(saved.options.toReversed());
      }),
      { numRuns: 50 },
    );
  });

  it('says by field what is missing', () => {
    expect(faultsOf(blankForm())).toEqual([
      ...['topic', 'source', 'stem', 'options.0', 'options.1', 'options.2', 'options.3', 'key'],
    ]);
    expect(faultsOf(filled({ kind: 'numeric', value: 'ba', tolerance: '-1' }))).toEqual([
      'value',
      'tolerance',
    ]);
    expect(faultsOf(filled({ kind: 'text', accepted: ' \n' }))).toEqual(['accepted']);
    expect(faultsOf(filled({ kind: 'essay', minWords: '300', maxWords: '200' }))).toEqual([
      'maxWords',
    ]);
    expect(faultsOf(filled({ kind: 'trueFalse' }))).toEqual(['key']);
    expect(faultsOf(filled({ kind: 'essay', stem: typed('![Sơ đồ](abcdef1234)') }))).toEqual([
      'stem',
    ]);
  });

  it('reads numbers as Vietnamese and English people type them', () => {
    expect(['3,5', '3.5', ' -12 ', '1 000', '.5'].map(readNumber)).toEqual([
      3.5, 3.5, -12, 1000, 0.5,
    ]);
    expect(['', '3,5,1', '1e5', 'năm'].map(readNumber).every(Number.isNaN)).toBe(true);
  });

  it('names the formulas that are still to be read', () => {
    const form = filled({ stem: typed('Tính $\\frac{1}{2}$ và $$x$$') });
    expect(readForm(form, nothing).unknown).toEqual([
      { tex: '\\frac{1}{2}', display: false },
      { tex: 'x', display: true },
    ]);
  });

  it('finds the field that the server names', () => {
    expect(
      ['stem', 'body.draft.topic', 'lefts.2', 'body.options.1.text', 'body.key.value'].map(
        fieldOfFinding,
      ),
    ).toEqual(['stem', 'topic', 'options.2', 'options.1', 'value']);
  });
});
