import { type SyntheticEvent, useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { PictureDialog } from './picture-dialog.tsx';
import { richMessages } from './rich-messages.ts';
import type { ShownImage } from './show-image.ts';

/** Pixels across that an image needs to carry the words over it. */
const least = 130;

/** An image that a click or Enter enlarges; `src` is missing where it could not be had. */
export function Picture(props: Omit<ShownImage, 'media'> & { readonly src: string | undefined }) {
  const text = useText(richMessages);
  const [open, setOpen] = useState(false);
  const [small, setSmall] = useState(false);
  const { src, alt, width, height, fixed } = props;
  if (src === undefined)
    return (
      <span className="picture__missing">
        {text('noImage')}
        {alt && `: ${alt}`}
      </span>
    );
  // One side only: the other follows, so that no screen width distorts it.
  const size = width ? { width } : height ? { height } : {};
  if (fixed) return <img className="picture" src={src} alt={alt} style={size} />;
  // The words do not fit over a small image: they stand beside it.
  const measured = (event: SyntheticEvent<HTMLImageElement>) =>
    setSmall(event.currentTarget.width < least || event.currentTarget.height < least / 2);
  return (
    <span className="picture__frame">
      <button type="button" className="picture__button" onClick={() => setOpen(true)}>
        <img className="picture" src={src} alt={alt} style={size} onLoad={measured} />
        <span className={small ? 'picture__hint picture__hint--beside' : 'picture__hint'}>
          <span aria-hidden="true">⤢ </span>
          {text('enlarge')}
        </span>
      </button>
      {open && <PictureDialog src={src} alt={alt} onClose={() => setOpen(false)} />}
    </span>
  );
}
