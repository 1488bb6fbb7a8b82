import type { Paper } from '../../../shared/paper/paper.ts';
import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import type { Api } from '../../platform/api-client.ts';
import { importKey } from '../sitting/import-key.ts';
import { openPaper } from '../sitting/open-paper.ts';

/** Fetches the rehearsal paper and opens it as the real one is opened; undefined where it fails. */
export async function openRehearsal(api: Api): Promise<Paper | undefined> {
  const answer = await api.call(candidateContract.rehearsal);
  if (!answer.ok) return undefined;
  try {
    const sealed = Uint8Array.from(atob(answer.value.paper), (c) => c.charCodeAt(0));
    return await openPaper(sealed, await importKey(answer.value.paperKey, 'decrypt'));
  } catch {
    return undefined;
  }
}
