import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { applyDisplay, displayInForce } from './display-choice.ts';

const messages = {
  group: { vi: 'Hiển thị', en: 'Display' },
  normal: { vi: 'Chữ thường', en: 'Normal text' },
  large: { vi: 'Chữ lớn', en: 'Large text' },
  largest: { vi: 'Chữ rất lớn', en: 'Very large text' },
  contrast: { vi: 'Tương phản cao', en: 'High contrast' },
} as const;

const sizes = ['normal', 'large', 'largest'] as const;

/** Three sizes of text and a high contrast, remembered on this workstation. */
export function DisplaySettings() {
  const text = useText(messages);
  const [display, setDisplay] = useState(displayInForce);
  const choose = (change: Partial<typeof display>) => {
    const next = { ...display, ...change };
    applyDisplay(next);
    setDisplay(next);
  };
  return (
    <fieldset className="display-settings" aria-label={text('group')}>
      {sizes.map((size) => (
        <button
          key={size}
          type="button"
          className={`tool tool--${size}`}
          aria-pressed={display.text === size}
          aria-label={text(size)}
          title={text(size)}
          onClick={() => choose({ text: size })}
        >
          A
        </button>
      ))}
      <button
        type="button"
        className="tool"
        aria-pressed={display.contrast === 'high'}
        onClick={() => choose({ contrast: display.contrast === 'high' ? 'normal' : 'high' })}
      >
        {text('contrast')}
      </button>
    </fieldset>
  );
}
