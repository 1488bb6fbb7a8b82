import { compareKeys } from './compare-keys.ts';
import { isDict, isList, type PlistDict, type PlistValue } from './plist-value.ts';
import { realText } from './real-text.ts';

/** Says which program wrote the file; not part of what is locked down. */
const originator = 'originatorversion';

function textOf(value: PlistValue): string {
  // Nothing is escaped: quotes and backslashes stand as they are.
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (isList(value)) return `[${value.map(textOf).join(',')}]`;
  if (isDict(value)) return sebJson(value);
  switch (value.kind) {
    case 'real':
      return realText(value.value);
    case 'data':
      return `"${value.base64}"`;
    case 'date':
      return `"${value.iso.replace('Z', '+00:00')}"`;
  }
}

/**
 * "SEB-JSON": settings of Safe Exam Browser as the one text whose SHA-256 is their Config Key
 * (safeexambrowser.org, "SEB Config Key"). Names in order at every depth, no white space, no
 * escaping, empty dictionaries and the writing program left out.
 */
export function sebJson(dict: PlistDict): string {
  const settings = [...dict]
    .filter(([key, value]) => key.toLowerCase() !== originator && !(isDict(value) && !value.size))
    .sort(([a], [b]) => compareKeys(a, b))
    .map(([key, value]) => `"${key}":${textOf(value)}`);
  return `{${settings.join(',')}}`;
}
