import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Answer, Api, ReceivedFile } from '../../platform/api-client.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { Picture } from '../../ui/rich/picture.tsx';
import type { ShownImage } from '../../ui/rich/show-image.ts';
import { answered } from '../../ui/staff/answered.ts';

/** An image fetched as the signed-in person; nothing stands in its place while it comes. */
export function FetchedImage(
  props: Omit<ShownImage, 'media'> & {
    readonly name: readonly string[];
    readonly fetchFile: (api: Api) => Promise<Answer<ReceivedFile>>;
  },
) {
  const { name, fetchFile, ...rest } = props;
  const api = useStaffApi();
  const { data, isPending } = useQuery({
    queryKey: name,
    queryFn: () => answered(fetchFile(api)),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [src, setSrc] = useState<string>();
  useEffect(() => {
    if (!data) return undefined;
    const address = URL.createObjectURL(data.blob);
    setSrc(address);
    return () => URL.revokeObjectURL(address);
  }, [data]);
  if (isPending || (data && src === undefined)) return <span aria-busy="true">…</span>;
  return <Picture src={data ? src : undefined} {...rest} />;
}
