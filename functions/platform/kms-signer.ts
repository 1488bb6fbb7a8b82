import { createPublicKey } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { rawSignature } from './raw-signature.ts';
import { type Signer, signerOf } from './signer.ts';
import { signingKeyOf } from './signing-key-of.ts';

/** A signer whose keys AWS KMS keeps (ECC_NIST_P256), named the newest first. */
export function kmsSigner(client: KMSClient, keyIds: readonly [string, ...string[]]): Signer {
  const [newest, ...earlier] = keyIds;
  async function publicHalf(KeyId: string) {
    const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId }));
    if (!PublicKey) throw new Error('KMS answered no public key');
    const key = Buffer.from(PublicKey);
    return signingKeyOf(createPublicKey({ key, format: 'der', type: 'spki' }));
  }
  return signerOf({
    publicKeys: async () => [
      await publicHalf(newest),
      ...(await Promise.all(earlier.map(publicHalf))),
    ],
    async signature(data) {
      const { Signature } = await client.send(
        new SignCommand({
          KeyId: newest,
          Message: data,
          MessageType: 'RAW',
          SigningAlgorithm: 'ECDSA_SHA_256',
        }),
      );
      if (!Signature) throw new Error('KMS answered no signature');
      return rawSignature(Signature);
    },
  });
}
