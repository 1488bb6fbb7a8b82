import type { ReactNode } from 'react';
import { Picture } from '../../ui/rich/picture.tsx';
import { ShowImage, type ShownImage } from '../../ui/rich/show-image.ts';
import { paperImageSrc } from './paper-image-src.ts';
import { useSitting } from './use-sitting.ts';

function PaperImage({ media, ...rest }: ShownImage) {
  const { model } = useSitting();
  return <Picture src={paperImageSrc(model.paper?.media, media)} {...rest} />;
}

/** Images within come from the candidate's paper. */
export function PaperImages(props: { readonly children: ReactNode }) {
  return <ShowImage.Provider value={PaperImage}>{props.children}</ShowImage.Provider>;
}
