export type Scalar = string | number | boolean;

/** A value of a QTI expression: one or several scalars, in order or not; null where there is none. */
export type QtiValue = { readonly items: readonly Scalar[]; readonly ordered: boolean } | null;

/** A scalar as its base type has it: numbers as numbers, pairs in one form whatever their order. */
export function scalarOf(text: string, baseType: string): Scalar {
  switch (baseType) {
    case 'integer':
    case 'float':
      return Number(text.trim());
    case 'boolean':
      return /^(?:true|1)$/.test(text.trim());
    case 'string':
      return text;
    case 'pair':
      return text.trim().split(/\s+/).sort().join(' ');
    default:
      return text.trim().split(/\s+/).join(' ');
  }
}

/** One scalar. */
export const single = (item: Scalar): QtiValue => ({ items: [item], ordered: true });

/** Whether two values are the same: as a list, or as a bag where their order means nothing. */
export function sameValue(a: QtiValue, b: QtiValue): boolean {
  if (!a || !b || a.items.length !== b.items.length) return false;
  if (a.ordered || b.ordered) return a.items.every((item, i) => item === b.items[i]);
  const inOrder = (value: readonly Scalar[]) => value.map(String).sort();
  return inOrder(a.items).join('\n') === inOrder(b.items).join('\n');
}

/** The number a value is. */
export function numberOf(value: QtiValue): number {
  const item = value?.items[0];
  return typeof item === 'boolean' ? Number(item) : Number(item ?? Number.NaN);
}

/** Whether a value is the boolean true; none is not. */
export const isTrue = (value: QtiValue): boolean => value?.items[0] === true;
