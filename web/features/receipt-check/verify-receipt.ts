import type { SigningKey } from '../../../shared/kernel/signing-key.ts';
import { type Receipt, receipt, receiptHeader } from '../../../shared/sitting/receipt.ts';

/** What checking a receipt showed. */
export type ReceiptVerdict =
  | { readonly kind: 'genuine'; readonly receipt: Receipt; readonly kid: string }
  /** The signature does not hold: something of it was changed. */
  | { readonly kind: 'changed' }
  /** It names a key that this system never published. */
  | { readonly kind: 'unknownKey' }
  /** It is no receipt at all. */
  | { readonly kind: 'noReceipt' };

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function jsonOf(base64url: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(base64url)));
  } catch {
    return undefined;
  }
}

async function holds(key: SigningKey, signed: string, signature: string): Promise<boolean> {
  const { kty, crv, x, y } = key;
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const imported = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, curve, false, [
    'verify',
  ]);
  return await crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    imported,
    bytesOf(signature),
    new TextEncoder().encode(signed),
  );
}

/** Checks a compact receipt against the published keys, all of it here: nothing is sent anywhere. */
export async function verifyReceipt(
  jws: string,
  keys: readonly SigningKey[],
): Promise<ReceiptVerdict> {
  const [header = '', payload = '', signature = ''] = jws.split('.');
  const head = receiptHeader.safeParse(jsonOf(header));
  if (!head.success) return { kind: 'noReceipt' };
  const { kid } = head.data;
  const key = keys.find((each) => each.kid === kid);
  if (!key) return { kind: 'unknownKey' };
  const genuine = await holds(key, `${header}.${payload}`, signature).catch(() => false);
  if (!genuine) return { kind: 'changed' };
  const facts = receipt.safeParse(jsonOf(payload));
  return facts.success ? { kind: 'genuine', receipt: facts.data, kid } : { kind: 'noReceipt' };
}
