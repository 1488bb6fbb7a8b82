import { createContext, type ReactNode, useContext } from 'react';
import { mediaContract } from '../../../shared/question-bank/media-contract.ts';
import { ShowImage, type ShownImage } from '../../ui/rich/show-image.ts';
import { FetchedImage } from './fetched-image.tsx';

const BankOfImages = createContext('');

function BankImage({ media, ...rest }: ShownImage) {
  const bankId = useContext(BankOfImages);
  return (
    <FetchedImage
      name={['bank-image', bankId, media]}
      fetchFile={(api) => api.call(mediaContract.read, { params: { bankId, media } })}
      {...rest}
    />
  );
}

/** Images within are those of this bank. */
export function BankImages(props: { readonly bankId: string; readonly children: ReactNode }) {
  return (
    <BankOfImages.Provider value={props.bankId}>
      <ShowImage.Provider value={BankImage}>{props.children}</ShowImage.Provider>
    </BankOfImages.Provider>
  );
}
