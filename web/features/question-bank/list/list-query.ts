import * as z from 'zod';
import type { bankContract } from '../../../../shared/question-bank/bank-contract.ts';
import type { itemSort } from '../../../../shared/question-bank/item-query.ts';

/** What narrows and sorts the list, as it stands in the page's address; all texts. */
const fields = [
  ...(['search', 'topic', 'difficulty', 'kind', 'state', 'language', 'positionGroup'] as const),
  ...(['author', 'enemyGroup', 'stimulusId', 'image', 'formula', 'waiting'] as const),
] as const;
export type FilterField = (typeof fields)[number];
export type ListFilter = Readonly<Partial<Record<FilterField, string>>>;

export const listOrders = {
  added: { sort: 'added', order: 'asc' },
  addedLast: { sort: 'added', order: 'desc' },
  changed: { sort: 'changed', order: 'desc' },
  changedFirst: { sort: 'changed', order: 'asc' },
  topic: { sort: 'topic', order: 'asc' },
  difficulty: { sort: 'difficulty', order: 'asc' },
  state: { sort: 'state', order: 'asc' },
  author: { sort: 'author', order: 'asc' },
  stem: { sort: 'stem', order: 'asc' },
} as const satisfies Record<string, { sort: z.infer<typeof itemSort>; order: 'asc' | 'desc' }>;
export type ListOrder = keyof typeof listOrders;
const anyOrder = z.enum(Object.keys(listOrders) as [ListOrder, ...ListOrder[]]);

/** The filter and order of an address; what it does not know is left out. */
export function readListQuery(address: URLSearchParams): {
  readonly filter: ListFilter;
  readonly order: ListOrder;
} {
  const filter = Object.fromEntries(
    fields.flatMap((name) => {
      const value = address.get(name);
      return value ? [[name, value] as const] : [];
    }),
  );
  const order = anyOrder.safeParse(address.get('order'));
  return { filter, order: order.success ? order.data : 'added' };
}

/** The address with a field set anew; empty takes it away. */
export function withField(
  address: URLSearchParams,
  name: FilterField | 'order',
  value: string,
): URLSearchParams {
  const next = new URLSearchParams(address);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}

/** A list of values of one field with one taken in, or out where it was in. */
export function toggledValue(list: string | undefined, value: string): string {
  const values = new Set(list ? list.split(',') : []);
  if (!values.delete(value)) values.add(value);
  return [...values].join(',');
}

type Query = z.input<NonNullable<typeof bankContract.items.query>>;

/** The filter as the contract takes it. An address may ask for what there is not: the server refuses it. */
export function asQuery(filter: ListFilter): Omit<Query, 'page' | 'size'> {
  return filter as Omit<Query, 'page' | 'size'>;
}
