import { useState } from 'react';
import { mediaInRich } from '../../../shared/rich-text/media-in-rich.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { PictureDialog } from '../../ui/rich/picture-dialog.tsx';
import { paperImageSrc } from './paper-image-src.ts';
import { questionMessages } from './question-messages.ts';
import type { QuestionWords } from './question-text.tsx';
import { useSitting } from './use-sitting.ts';

/** Buttons to enlarge the images of an option. They stand beside its label: within it they would choose it. */
export function OptionImages(props: {
  readonly option: QuestionWords;
  readonly letter: string;
  readonly inEnglish: boolean;
}) {
  const text = useText(questionMessages);
  const { model } = useSitting();
  const [open, setOpen] = useState<string>();
  const { option, letter } = props;
  const rich = props.inEnglish && option.textEn ? option.richEn : option.rich;
  const name = text('imageOfOption', { letter });
  return (rich ? [...new Set(mediaInRich(rich))] : []).map((hash) => {
    const src = paperImageSrc(model.paper?.media, hash);
    if (src === undefined) return null;
    return (
      <span key={hash} className="option-images">
        <button type="button" aria-label={name} onClick={() => setOpen(hash)}>
          <span aria-hidden="true">⤢</span>
        </button>
        {open === hash && <PictureDialog src={src} alt={name} onClose={() => setOpen(undefined)} />}
      </span>
    );
  });
}
