import type { Item } from '../../shared/question-bank/item.ts';

type OfKind<K extends Item['kind']> = Extract<Item, { kind: K }>;

const common = (number: number) => ({
  itemId: `item-${number}`,
  topic: 'Văn bản',
  difficulty: 'easy' as const,
  stem: `Câu ${number}`,
  source: 'NĐ 30/2020/NĐ-CP',
});
const optionsOf = (number: number, count: number, side = 'o') =>
  Array.from({ length: count }, (_, i) => ({
    optionId: `${number}-${side}${i}`,
    text: `${side}${i}`,
  }));

/** Questions of each kind for tests: options o0, o1, … are in the right order, pairs go o0–r0. */
export const sampleItem = {
  choice(number: number, count: number, right: readonly number[]): Item {
    return {
      ...common(number),
      kind: right.length > 1 ? 'multiple' : 'single',
      options: optionsOf(number, count),
      key: right.map((place) => `${number}-o${place}`),
    };
  },
  trueFalse(number: number, right: boolean): Item {
    const options = ['Đúng', 'Sai'].map((text, i) => ({ optionId: `${number}-o${i}`, text }));
    return { ...common(number), kind: 'trueFalse', options, key: [`${number}-o${right ? 0 : 1}`] };
  },
  order(number: number, count: number): OfKind<'order'> {
    const options = optionsOf(number, count);
    return { ...common(number), kind: 'order', options, key: options.map((o) => o.optionId) };
  },
  match(number: number, lefts: number, rights = lefts): OfKind<'match'> {
    const options = optionsOf(number, lefts);
    const sides = optionsOf(number, rights, 'r');
    const key = options.map((o, i) => ({ left: o.optionId, right: `${number}-r${i}` }));
    return { ...common(number), kind: 'match', options, rights: sides, key };
  },
  numeric(number: number, value: number, tolerance: number): Item {
    return { ...common(number), kind: 'numeric', options: [], key: { value, tolerance } };
  },
  text(number: number, ...accepted: string[]): Item {
    return { ...common(number), kind: 'text', options: [], key: { accepted } };
  },
  essay(number: number): Item {
    return { ...common(number), kind: 'essay', options: [], key: { minWords: 100 } };
  },
};
