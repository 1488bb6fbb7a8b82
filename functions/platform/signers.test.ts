import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import fc from 'fast-check';
import { compactVerify, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { receiptKey } from '../../test/builders/receipt-key.ts';
import { keySigner } from './key-signer.ts';
import { kmsSigner } from './kms-signer.ts';
import { rawSignature } from './raw-signature.ts';
import type { Signer } from './signer.ts';

/** KMS with a key of each name, as its documentation describes: SPKI and signatures in DER. */
function fakeKms(...names: string[]) {
  const keys = new Map(
    names.map((name) => [name, generateKeyPairSync('ec', { namedCurve: 'P-256' })]),
  );
  const client = mockClient(KMSClient);
  client.on(GetPublicKeyCommand).callsFake(({ KeyId }) => ({
    PublicKey: keys.get(KeyId)?.publicKey.export({ format: 'der', type: 'spki' }),
  }));
  client.on(SignCommand).callsFake((input) => {
    expect(input).toMatchObject({ MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' });
    const { privateKey } = keys.get(input.KeyId) ?? {};
    return { Signature: privateKey && sign('sha256', input.Message, privateKey) };
  });
  return client;
}

describe.each<[string, () => Signer]>([
  ['a key held by this process', () => keySigner([receiptKey(), receiptKey()])],
  [
    'KMS',
    () => {
      fakeKms('new', 'old');
      return kmsSigner(new KMSClient({ region: 'x' }), ['new', 'old']);
    },
  ],
])('a signer over %s', (_, make) => {
  it('makes what any JOSE library verifies with the key it names', async () => {
    const signer = make();
    const jws = await signer.sign('x+jws', '{"số":1}');
    const [newest, old] = await signer.publicKeys();
    const { payload, protectedHeader } = await compactVerify(
      jws,
      await importJWK(newest!, 'ES256'),
    );
    expect(Buffer.from(payload).toString()).toBe('{"số":1}');
    expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'x+jws', kid: newest!.kid });
    await expect(compactVerify(jws, await importJWK(old!, 'ES256'))).rejects.toThrow('signature');
    expect(Object.keys(newest!).sort()).toEqual(['crv', 'kid', 'kty', 'x', 'y']);
  });
});

it('asks KMS once for its public keys, and again after it did not answer', async () => {
  const kms = fakeKms('old', 'new');
  const signer = kmsSigner(new KMSClient({ region: 'x' }), ['nobody']);
  await expect(signer.sign('x', '{}')).rejects.toThrow('no public key');
  await expect(signer.sign('x', '{}')).rejects.toThrow('no public key');
  expect(kms.commandCalls(GetPublicKeyCommand)).toHaveLength(2);
  const good = kmsSigner(new KMSClient({ region: 'x' }), ['new']);
  kms.resetHistory();
  await good.sign('x', '{}');
  await good.sign('x', '{}');
  expect(kms.commandCalls(GetPublicKeyCommand)).toHaveLength(1);
  expect(kms.commandCalls(SignCommand)).toHaveLength(2);
});

it('reads every signature in DER, short halves too', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = createPublicKey(publicKey.export({ format: 'pem', type: 'spki' }));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (data) => {
      const raw = rawSignature(sign('sha256', data, privateKey));
      expect(raw).toHaveLength(64);
      return verify('sha256', data, { key, dsaEncoding: 'ieee-p1363' }, raw);
    }),
    { numRuns: 600 },
  );
  const short = Uint8Array.from([0x30, 0x06, 0x02, 0x01, 0x05, 0x02, 0x01, 0x07]);
  expect(rawSignature(short)[31]).toBe(5);
  expect(rawSignature(short)[63]).toBe(7);
  for (const wrong of [[], [0x31, 6, 2, 1, 5, 2, 1, 7], [0x30, 6, 2, 40, 5], [0x30, 3, 2, 1, 5]])
    expect(() => rawSignature(Uint8Array.from(wrong))).toThrow('no signature');
});
