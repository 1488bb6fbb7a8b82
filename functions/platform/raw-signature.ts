/**
 * An ECDSA signature on P-256 as JWS wants it (r and s, 32 bytes each) out of the DER that KMS
 * answers (SEQUENCE of two INTEGERs). Throws where the bytes are no such signature.
 */
export function rawSignature(der: Uint8Array): Uint8Array {
  const raw = new Uint8Array(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0;
    const value = der.subarray(at + 2, at + 2 + length);
    if (der[0] !== 0x30 || der[at] !== 0x02 || length < 1 || length > 33 || value.length < length)
      throw new Error('this is no signature on P-256');
    // A leading zero only says that the number is not negative.
    const digits = length > 32 ? value.subarray(1) : value;
    raw.set(digits, end - digits.length);
    at += 2 + length;
  }
  return raw;
}
