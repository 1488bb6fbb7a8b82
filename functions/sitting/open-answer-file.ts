import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import {
  type AnswerFile,
  type AnswerFileContent,
  answerFile,
  answerFileContent,
  answerFileSeal,
} from '../../shared/sitting/answer-file.ts';
import { decryptAesGcm } from '../platform/crypto.ts';

/** Reads an answer file's outside, which anybody can; undefined where the bytes are no such file. */
export function readAnswerFile(bytes: Uint8Array): AnswerFile | undefined {
  try {
    return answerFile.parse(JSON.parse(Buffer.from(bytes).toString()));
  } catch {
    return undefined;
  }
}

/** Opens an answer file. Problem: answer-file-unreadable where a byte, its sitting or its turn was changed. */
export function openAnswerFile(file: AnswerFile, key: Uint8Array): Result<AnswerFileContent> {
  try {
    const sealed = Buffer.concat([
      Buffer.from(file.iv, 'base64'),
      Buffer.from(file.sealed, 'base64'),
    ]);
    const plain = decryptAesGcm(key, sealed, answerFileSeal(file));
    return ok(answerFileContent.parse(JSON.parse(Buffer.from(plain).toString())));
  } catch {
    return fail('answer-file-unreadable');
  }
}
