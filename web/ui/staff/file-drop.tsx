import { Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from './icon.tsx';
import { saveAs } from './save-as.ts';
import { uiMessages } from './ui-messages.ts';

/** Takes one file (.xlsx, where nothing else is said), by choosing or by dropping. Looks at name and size before anything is sent. */
export function FileDrop(props: {
  readonly label: string;
  readonly maxMegabytes: number;
  /** Endings of the names that are taken, without a point. */
  readonly extensions?: readonly string[];
  readonly disabled?: boolean;
  /** On one line, where something else is looked at. */
  readonly slim?: boolean;
  readonly onFile: (file: File) => void;
}) {
  const text = useText(uiMessages);
  const id = useId();
  const extensions = props.extensions ?? ['xlsx'];
  const types = extensions.map((each) => `.${each}`).join(', ');
  const [over, setOver] = useState(false);
  const [wrong, setWrong] = useState<string>();

  function take(file: File | undefined): void {
    if (!file || props.disabled) return;
    const isKnown = extensions.some((each) => file.name.toLowerCase().endsWith(`.${each}`));
    const isSmall = file.size <= props.maxMegabytes * 1024 * 1024;
    const ending = saveAs(file.name, extensions);
    if (!isKnown)
      setWrong(
        ending === undefined
          ? text('wrongType', { types })
          : text('saveAs', { file: file.name.slice(-80), ending }),
      );
    else setWrong(isSmall ? undefined : text('tooLarge', { size: props.maxMegabytes }));
    if (isKnown && isSmall) props.onFile(file);
  }

  return (
    <div>
      <label
        className="drop"
        data-over={over}
        data-slim={props.slim}
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <Icon name="upload" size={props.slim ? 20 : 28} />
        <span>
          <Text component="span" fw={600} display="block">
            {props.label}
          </Text>
          <Text component="span" size="sm" c="dimmed">
            {text('choose')} · {text('only', { types, size: props.maxMegabytes })}
          </Text>
        </span>
        <input
          id={id}
          type="file"
          accept={types.replace(/ /g, '')}
          disabled={props.disabled}
          aria-describedby={`${id}-wrong`}
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            // The same file, corrected, may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <Text id={`${id}-wrong`} role="alert" c="red.9" size="sm">
        {wrong}
      </Text>
    </div>
  );
}
