type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that are there: an undefined field is left out altogether, as the schemas want it. */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
