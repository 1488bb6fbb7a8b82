/** Does something for each of a list, at most `width` at a time, so that a whole exam is no burst. */
export async function eachOf<T>(
  list: readonly T[],
  width: number,
  work: (one: T) => Promise<unknown>,
): Promise<void> {
  const rest = list.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const one of rest) await work(one);
    }),
  );
}
