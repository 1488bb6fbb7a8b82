import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { mediaContract } from '../../../shared/question-bank/media-contract.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { Picture } from '../../ui/rich/picture.tsx';
import { ShowImage, type ShownImage } from '../../ui/rich/show-image.ts';
import { answered } from '../../ui/staff/answered.ts';

const BankOfImages = createContext('');

/** An image fetched as the signed-in person; nothing stands in its place while it comes. */
function BankImage({ media, ...rest }: ShownImage) {
  const api = useStaffApi();
  const bankId = useContext(BankOfImages);
  const { data, isPending } = useQuery({
    queryKey: ['bank-image', bankId, media],
    queryFn: () => answered(api.call(mediaContract.read, { params: { bankId, media } })),
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

/** Images within are those of this bank. */
export function BankImages(props: { readonly bankId: string; readonly children: ReactNode }) {
  return (
    <BankOfImages.Provider value={props.bankId}>
      <ShowImage.Provider value={BankImage}>{props.children}</ShowImage.Provider>
    </BankOfImages.Provider>
  );
}
