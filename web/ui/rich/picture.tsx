import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { PictureDialog } from './picture-dialog.tsx';
import { richMessages } from './rich-messages.ts';
import type { ShownImage } from './show-image.ts';

/** An image that a click or Enter enlarges; `src` is missing where it could not be had. */
export function Picture(props: Omit<ShownImage, 'media'> & { readonly src: string | undefined }) {
  const text = useText(richMessages);
  const [open, setOpen] = useState(false);
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
  const image = <img className="picture" src={src} alt={alt} style={size} />;
  if (fixed) return image;
  return (
    <span className="picture__frame">
      <button type="button" className="picture__button" onClick={() => setOpen(true)}>
        {image}
        <span className="picture__hint">
          <span aria-hidden="true">⤢ </span>
          {text('enlarge')}
        </span>
      </button>
      {open && <PictureDialog src={src} alt={alt} onClose={() => setOpen(false)} />}
    </span>
  );
}
