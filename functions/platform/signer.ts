import type { SigningKey } from '../../shared/kernel/signing-key.ts';

/** Signs small facts with a key that never leaves its keeper: KMS in the cloud, a key file locally. */
export interface Signer {
  /**
   * A compact JWS (RFC 7515, ES256) over a JSON text. `typ` stands in the protected header and says
   * what was signed. Throws where the keeper does not answer.
   */
  sign(typ: string, payload: string): Promise<string>;
  /** The public halves: of the key that signs today first, then of the earlier ones. */
  publicKeys(): Promise<readonly SigningKey[]>;
}

/** What a keeper of keys can do; the newest key first. */
export interface KeptKeys {
  publicKeys(): Promise<readonly [SigningKey, ...SigningKey[]]>;
  /** The signature of the newest key as JWS wants it: r and s, 32 bytes each. */
  signature(data: Uint8Array): Promise<Uint8Array>;
}

const base64url = (data: string | Uint8Array) => Buffer.from(data).toString('base64url');

/** A signer over kept keys. The public halves never change, so they are asked for once. */
export function signerOf(keys: KeptKeys): Signer {
  let known: ReturnType<KeptKeys['publicKeys']> | undefined;
  function publicKeys() {
    if (known) return known;
    const asking = keys.publicKeys();
    asking.catch(() => {
      known = undefined;
    });
    known = asking;
    return asking;
  }
  return {
    publicKeys,
    async sign(typ, payload) {
      const [{ kid }] = await publicKeys();
      const header = JSON.stringify({ alg: 'ES256', typ, kid });
      const signed = `${base64url(header)}.${base64url(payload)}`;
      return `${signed}.${base64url(await keys.signature(Buffer.from(signed)))}`;
    },
  };
}
