const marks: readonly (readonly [RegExp, string])[] = [
  [/^efbbbf/, 'utf-8'],
  [/^fffe|^3c00/, 'utf-16le'],
  [/^feff|^003c/, 'utf-16be'],
];
const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * The text of an XML file by its byte order mark or what it declares, else UTF-8, as the standard
 * has it; undefined where the bytes are not in that encoding.
 */
export function decodeXml(bytes: Uint8Array): { text?: string; encoding: string } {
  const head = Buffer.from(bytes.subarray(0, 200));
  const marked = marks.find(([pattern]) => pattern.test(head.subarray(0, 4).toString('hex')))?.[1];
  const named = declared.exec(head.toString('latin1').trimStart())?.[1]?.toLowerCase();
  // Readable as ASCII so far, it cannot be UTF-16, whatever it says.
  const encoding = marked ?? (named && !/^utf-?16/.test(named) ? named : 'utf-8');
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { encoding };
  }
}
