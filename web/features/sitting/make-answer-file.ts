import {
  type AnswerFile,
  type AnswerFileContent,
  answerFileContent,
  answerFileSeal,
} from '../../../shared/sitting/answer-file.ts';

/** Base64 of bytes, in pieces small enough for one call. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096)
    text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return btoa(text);
}

/**
 * Encrypts what this browser still holds into the file that a technician carries to the console.
 * `iv` is 12 fresh random bytes. Rejects where there is nothing to carry or the key does not fit.
 */
export async function makeAnswerFile(
  of: Pick<AnswerFile, 'sittingId' | 'epoch' | 'candidateNumber'>,
  content: AnswerFileContent,
  answerKey: CryptoKey,
  iv: Uint8Array<ArrayBuffer>,
): Promise<AnswerFile> {
  const plain = new TextEncoder().encode(JSON.stringify(answerFileContent.parse(content)));
  const additionalData = new TextEncoder().encode(answerFileSeal(of));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    answerKey,
    plain,
  );
  return {
    format: 'truong-thi-answers',
    version: 1,
    ...of,
    iv: base64(iv),
    sealed: base64(new Uint8Array(sealed)),
  };
}
