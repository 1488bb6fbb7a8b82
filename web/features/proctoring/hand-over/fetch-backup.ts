import {
  handOverContract,
  type SessionHandOverView,
} from '../../../../shared/proctoring/hand-over/hand-over-contract.ts';
import type { Answer, Api, ReceivedFile } from '../../../platform/api-client.ts';

/** Fetches a backup piece by piece and puts it together; the first refusal is the answer. */
export async function fetchBackup(
  api: Api,
  path: { readonly examId: string; readonly sessionId: string },
  backup: SessionHandOverView['backups'][number],
): Promise<Answer<ReceivedFile>> {
  const params = { ...path, sha256: backup.file.sha256 };
  const blobs: Blob[] = [];
  let fileName = '';
  for (let piece = 0; piece < backup.pieces; piece++) {
    const got = await api.call(handOverContract.piece, { params: { ...params, piece } });
    if (!got.ok) return got;
    blobs.push(got.value.blob);
    fileName = got.value.fileName;
  }
  return { ok: true, value: { blob: new Blob(blobs), fileName } };
}
