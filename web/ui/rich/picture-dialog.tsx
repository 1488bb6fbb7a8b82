import { useEffect, useRef, useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { richMessages } from './rich-messages.ts';

const steps = [1, 1.5, 2, 3, 4];

/** An image over the whole window, larger by steps; Escape or its button closes it. */
export function PictureDialog(props: {
  readonly src: string;
  readonly alt: string;
  readonly onClose: () => void;
}) {
  const text = useText(richMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState(0);
  useEffect(() => dialog.current?.showModal(), []);
  const size = `${(steps[step] ?? 1) * 100}%`;
  return (
    <dialog
      className="viewer"
      ref={dialog}
      aria-label={props.alt || text('image')}
      onClose={props.onClose}
    >
      <div className="viewer__bar">
        <button
          type="button"
          aria-label={text('smaller')}
          aria-disabled={step === 0}
          onClick={() => setStep(Math.max(0, step - 1))}
        >
          <span aria-hidden="true">−</span>
        </button>
        <span role="status">{size.replace('%', ' %')}</span>
        <button
          type="button"
          aria-label={text('larger')}
          aria-disabled={step === steps.length - 1}
          onClick={() => setStep(Math.min(steps.length - 1, step + 1))}
        >
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" className="viewer__close" onClick={() => dialog.current?.close()}>
          {text('close')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what is larger than the window */}
      <div className="viewer__room" tabIndex={0}>
        <img src={props.src} alt={props.alt} style={{ width: size, height: size }} />
      </div>
    </dialog>
  );
}
