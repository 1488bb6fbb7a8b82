import { createElement, Fragment, type ReactNode, useContext } from 'react';
import type { Inline } from '../../../shared/rich-text/rich-text.ts';
import { Formula } from './formula.tsx';
import { ShowImage } from './show-image.ts';

function Image(props: {
  readonly image: Extract<Inline, { type: 'image' }>;
  readonly fixed: boolean;
}) {
  const Show = useContext(ShowImage);
  const { media, alt, width, height } = props.image;
  return Show ? <Show {...{ media, alt, width, height, fixed: props.fixed }} /> : alt;
}

function drawn(inline: Inline, inLabel: boolean): ReactNode {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'break':
      return <br />;
    case 'image':
      return <Image image={inline} fixed={inLabel} />;
    case 'formula':
      return <Formula formula={inline} named={inLabel} />;
    default:
      return createElement(
        inline.type,
        null,
        ...inline.content.map((each) => drawn(each, inLabel)),
      );
  }
}

/** Running text with marks, line breaks, images and formulas. */
export function InlineText(props: {
  readonly content: readonly Inline[];
  readonly inLabel: boolean;
}) {
  return createElement(
    Fragment,
    null,
    ...props.content.map((inline) => drawn(inline, props.inLabel)),
  );
}
