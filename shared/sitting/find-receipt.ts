/** A signed receipt in compact form: header, payload, signature of 64 bytes. */
const compact = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{1,86}/;

/**
 * The signed receipt in a text: a saved file, a link, or what somebody typed in groups and lines.
 * Undefined where there is none.
 */
export function findReceipt(text: string): string | undefined {
  return compact.exec(text.replace(/\s+/g, ''))?.[0];
}
