import { useRef } from 'react';
import { imageTypes } from '../../../../shared/rich-text/image-types.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useEditor } from './editor-context.ts';
import { editorMessages } from './editor-messages.ts';
import { insertBlock, markSelection } from './insert-marks.ts';

const marks = [
  { name: 'bold', sign: 'B', open: '**', close: '**' },
  { name: 'italic', sign: 'I', open: '*', close: '*' },
  { name: 'underline', sign: 'U', open: '++', close: '++' },
  { name: 'sub', sign: 'x₂', open: '_{', close: '}' },
  { name: 'sup', sign: 'x²', open: '^{', close: '}' },
  { name: 'formula', sign: '√x', open: '$', close: '$' },
] as const;

const blocks = [
  { name: 'bullets', sign: '•≡', text: '- \n- ' },
  { name: 'table', sign: '⊞', text: '|= A |= B |\n| 1 | 2 |' },
] as const;

/** Buttons that write marks into the field typed in last. */
export function MarksToolbar() {
  const text = useText(editorMessages);
  const editor = useEditor();
  const input = useRef<HTMLInputElement>(null);
  const within = (act: (field: HTMLTextAreaElement) => void) => () => {
    if (editor.field.current) act(editor.field.current);
  };
  const button = (name: keyof typeof editorMessages, sign: string, act: () => void) => (
    <button
      key={name}
      type="button"
      title={text(name)}
      aria-label={text(name)}
      // Drawn by the style sheet: a sign is no word that a voice could read out or be told.
      data-sign={sign}
      data-mark={name}
      // The field keeps what is selected in it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    />
  );
  return (
    <div className="marks-tools" role="toolbar" aria-label={text('tools')}>
      {marks.map(({ name, sign, open, close }) =>
        button(
          name,
          sign,
          within((field) => markSelection(field, open, close)),
        ),
      )}
      {blocks.map(({ name, sign, text: block }) =>
        button(
          name,
          sign,
          within((field) => insertBlock(field, block)),
        ),
      )}
      {button('image', '▣', () => input.current?.click())}
      <input
        ref={input}
        hidden
        type="file"
        aria-label={text('image')}
        accept={imageTypes.join(',')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file && editor.field.current) editor.addImage(file, editor.field.current);
        }}
      />
    </div>
  );
}
