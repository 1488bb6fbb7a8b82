import { fail, ok } from '../../shared/kernel/result.ts';
import { mediaContract } from '../../shared/question-bank/media-contract.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { bankMedia } from './media/bank-media.ts';

/**
 * Serves the images of banks. Keeping one changes no record: it counts only once a question names
 * its hash, and that question's event is the trace.
 */
export function serveBankMedia(
  server: Server<StaffCaller>,
  deps: { readonly objects: ObjectStore },
): void {
  const media = bankMedia(deps.objects);

  server.on(mediaContract.upload, ({ params, upload }) => media.put(params.bankId, upload));

  server.on(mediaContract.read, async ({ params }) => {
    const image = await media.get(params.bankId, params.media);
    if (!image) return fail('not-found');
    const { bytes, type } = image;
    return ok({ bytes, type, fileName: `${params.media}.${type.slice('image/'.length)}` });
  });
}
