/** The least and the most of some numbers, 0 and 0 of none; of any length, unlike a call's arguments. */
export function rangeOf(values: readonly number[]): {
  readonly least: number;
  readonly most: number;
} {
  return values.reduce(
    ({ least, most }, value) => ({ least: Math.min(least, value), most: Math.max(most, value) }),
    { least: values[0] ?? 0, most: values[0] ?? 0 },
  );
}
