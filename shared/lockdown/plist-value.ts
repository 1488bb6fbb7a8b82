/**
 * A value of a property list, the format of Safe Exam Browser's settings. A whole number is an
 * <integer>; reals, bytes and dates say what they are, because the Config Key writes each its own way.
 */
export type PlistValue =
  | string
  | boolean
  | number
  | { readonly kind: 'real'; readonly value: number }
  | { readonly kind: 'data'; readonly base64: string }
  /** ISO 8601, UTC, whole seconds: "2026-11-25T01:00:00Z". */
  | { readonly kind: 'date'; readonly iso: string }
  | readonly PlistValue[]
  | PlistDict;

/** A map, so that no name of a setting can mean anything else. */
export type PlistDict = ReadonlyMap<string, PlistValue>;

/** Whether a value is a dictionary. */
export function isDict(value: PlistValue): value is PlistDict {
  return value instanceof Map;
}

/** Whether a value is an array. */
export function isList(value: PlistValue): value is readonly PlistValue[] {
  return Array.isArray(value);
}
