import { Text, Textarea } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useLanguage } from '../../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useEditor } from './editor-context.ts';
import { editorMessages } from './editor-messages.ts';
import { markSelection } from './insert-marks.ts';
import type { MarkedText } from './marked-text.ts';

const shortcuts: Record<string, readonly [string, string]> = {
  b: ['**', '**'],
  i: ['*', '*'],
  u: ['++', '++'],
  m: ['$', '$'],
};

/** A text with light marks; images are pasted or dropped into it. */
export function MarksField(props: {
  readonly label: ReactNode;
  /** The label for screen readers, where the one on the screen is too short. */
  readonly name?: string;
  readonly field: string;
  readonly value: MarkedText;
  readonly lang?: 'en';
  readonly rows: number;
  readonly onChange: (value: MarkedText) => void;
  readonly onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}) {
  const text = useText(editorMessages);
  const language = useLanguage();
  const editor = useEditor();
  const { label, value, lang } = props;
  const fault = editor.faults.find(({ field }) => field === props.field);
  const images = (files: FileList) => [...files].filter(({ type }) => type.startsWith('image/'));
  function onKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    props.onKey?.(event);
    const marks = shortcuts[event.key.toLowerCase()];
    if (!marks || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    markSelection(event.currentTarget, ...marks);
  }
  return (
    <div className="marks-field">
      <Textarea
        label={label}
        aria-label={props.name}
        lang={lang}
        value={value.marks}
        autosize
        minRows={props.rows}
        maxRows={16}
        maxLength={20_000}
        error={fault && inLanguage(fault, language)}
        data-field={props.field}
        onChange={(event) => props.onChange({ ...value, marks: event.currentTarget.value })}
        onFocus={(event) => {
          editor.field.current = event.currentTarget;
        }}
        onKeyDown={onKey}
        onPaste={(event) => {
          const [file] = images(event.clipboardData.files);
          if (!file) return;
          event.preventDefault();
          editor.addImage(file, event.currentTarget);
        }}
        onDrop={(event) => {
          const [file] = images(event.dataTransfer.files);
          if (!file) return;
          event.preventDefault();
          editor.addImage(file, event.currentTarget);
        }}
      />
      {/⟦.*⟧/.test(value.marks) && (
        <Text size="xs" c="dimmed">
          {text('kept')}
        </Text>
      )}
    </div>
  );
}
