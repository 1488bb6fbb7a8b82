import { DecryptCommand, EncryptCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { Vault } from './vault.ts';

/** A vault kept by AWS KMS; the purpose is the encryption context, so it is audited and enforced there. */
export function kmsVault(client: KMSClient, keyId: string): Vault {
  return {
    async seal(purpose, plain) {
      const answer = await client.send(
        new EncryptCommand({ KeyId: keyId, Plaintext: plain, EncryptionContext: { purpose } }),
      );
      if (!answer.CiphertextBlob) throw new Error('KMS answered no ciphertext');
      return answer.CiphertextBlob;
    },
    async open(purpose, sealed) {
      const answer = await client.send(
        new DecryptCommand({
          KeyId: keyId,
          CiphertextBlob: sealed,
          EncryptionContext: { purpose },
        }),
      );
      if (!answer.Plaintext) throw new Error('KMS answered no plaintext');
      return answer.Plaintext;
    },
  };
}
