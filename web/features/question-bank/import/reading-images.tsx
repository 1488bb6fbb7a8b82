import { createContext, type ReactNode, useContext } from 'react';
import { readingContract } from '../../../../shared/question-bank/reading-contract.ts';
import { ShowImage, type ShownImage } from '../../../ui/rich/show-image.ts';
import { FetchedImage } from '../fetched-image.tsx';

const Reading = createContext({ bankId: '', readingId: '' });

function ReadingImage({ media, ...rest }: ShownImage) {
  const params = useContext(Reading);
  return (
    <FetchedImage
      name={['reading-image', params.readingId, media]}
      fetchFile={(api) => api.call(readingContract.image, { params: { ...params, media } })}
      {...rest}
    />
  );
}

/** Images within are those of a file that was read and not taken yet. */
export function ReadingImages(props: {
  readonly bankId: string;
  readonly readingId: string;
  readonly children: ReactNode;
}) {
  const { bankId, readingId, children } = props;
  return (
    <Reading.Provider value={{ bankId, readingId }}>
      <ShowImage.Provider value={ReadingImage}>{children}</ShowImage.Provider>
    </Reading.Provider>
  );
}
