import { useQueries } from '@tanstack/react-query';
import * as z from 'zod';
import type { PaperMedia } from '../../../../shared/paper/paper-media.ts';
import { mediaContract } from '../../../../shared/question-bank/media-contract.ts';
import { imageTypes } from '../../../../shared/rich-text/image-types.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';

const imageType = z.enum(imageTypes);

async function asPaperImage(blob: Blob): Promise<PaperMedia[string]> {
  const url = await new Promise<string>((ready, failed) => {
    const reader = new FileReader();
    reader.onload = () => ready(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
  return { type: imageType.parse(blob.type), base64: url.slice(url.indexOf(',') + 1) };
}

/** The images of a draft as a candidate's paper carries them. */
export function usePreviewMedia(bankId: string, hashes: readonly string[]): PaperMedia {
  const api = useStaffApi();
  return useQueries({
    queries: hashes.map((media) => ({
      queryKey: ['preview-image', bankId, media],
      queryFn: async () => {
        const { blob } = await answered(
          api.call(mediaContract.read, { params: { bankId, media } }),
        );
        return [media, await asPaperImage(blob)] as const;
      },
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (found) => Object.fromEntries(found.flatMap(({ data }) => (data ? [data] : []))),
  });
}
