import {
  mostParts,
  partMegabytes,
  readingContract,
} from '../../../../shared/question-bank/reading-contract.ts';
import type { SheetMapping } from '../../../../shared/question-bank/sheet-mapping.ts';
import type { Answer, Api } from '../../../platform/api-client.ts';

/** A file that the server has, whole. */
export interface SentFile {
  readonly fileId: string;
  readonly parts: number;
  readonly fileName: string;
}

const partBytes = partMegabytes * 1_000_000;
/** Millions of bytes of a file. */
export const mostMegabytes = partMegabytes * mostParts;

/** Sends a file part by part, under a name made up for it. */
export async function sendFile(api: Api, bankId: string, file: File): Promise<Answer<SentFile>> {
  const fileId = crypto.randomUUID();
  const parts = Math.max(1, Math.ceil(file.size / partBytes));
  for (let part = 1; part <= parts; part++) {
    const upload = file.slice((part - 1) * partBytes, part * partBytes);
    const params = { bankId, fileId, part };
    const sent = await api.call(readingContract.part, { params, upload });
    if (!sent.ok) return sent;
  }
  return { ok: true, value: { fileId, parts, fileName: file.name.slice(-200) } };
}

/** Has a sent file read, by its columns where they are named. */
export function beginReading(api: Api, bankId: string, file: SentFile, mapping?: SheetMapping) {
  const body = { ...file, ...(mapping ? { mapping } : {}) };
  return api.call(readingContract.begin, { params: { bankId }, body });
}
