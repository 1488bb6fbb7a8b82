import './editor.css';
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useText } from '../../../platform/i18n/use-text.ts';
import { RefusalNotice } from '../../../ui/staff/refusal-notice.tsx';
import { AnswerFields } from './answer-fields.tsx';
import { CandidatePreview } from './candidate-preview.tsx';
import { EditorOfPage } from './editor-context.ts';
import { editorMessages } from './editor-messages.ts';
import { FaultList } from './fault-list.tsx';
import { ImageDialog } from './image-dialog.tsx';
import { MarksField } from './marks-field.tsx';
import { MarksToolbar } from './marks-toolbar.tsx';
import { MoreTagFields } from './more-tag-fields.tsx';
import { NearTwins } from './near-twins.tsx';
import { RestoredNotice } from './restored-notice.tsx';
import { TagFields } from './tag-fields.tsx';
import { type ItemEditorProps, useItemEditor } from './use-item-editor.ts';

const marksExamples = '$\\frac{a}{b}$, H_{2}O, m^{2}';
/** A question written in a form, beside what a candidate will see of it. */
export function ItemEditor(props: ItemEditorProps) {
  const text = useText(editorMessages);
  const { bank, basis } = props;
  const { bankId } = bank;
  const editor = useItemEditor(props);
  const { form, update, submit, busy, tried, faults, images } = editor;
  const broken = editor.broken.map(({ tex }) => text('brokenFormula', { tex }));
  const shown = tried ? faults : [];
  const hands = {
    field: editor.field,
    addImage: images.add,
    faults: [...shown, ...editor.refused],
  };
  return (
    <EditorOfPage.Provider value={hands}>
      <div className="editor" ref={editor.frame}>
        <Stack
          gap="sm"
          className="editor-form"
          component="form"
          onSubmit={(e) => e.preventDefault()}
        >
          <RestoredNotice kept={editor.restored} basis={basis?.version} onForget={editor.forget} />
          <TagFields bank={bank} form={form} onChange={update} />
          <div className="editor-texts">
            <MarksToolbar />
            <Checkbox
              size="xs"
              label={text('withEnglish')}
              checked={form.withEnglish}
              onChange={() => update({ ...form, withEnglish: !form.withEnglish })}
            />
          </div>
          <Text size="xs" c="dimmed">
            {text('marksHelp', { examples: marksExamples })}
          </Text>
          <div className="side-texts" data-english={form.withEnglish}>
            <MarksField
              label={text('stem')}
              field="stem"
              rows={3}
              value={form.stem}
              onChange={(stem) => update({ ...form, stem })}
            />
            {form.withEnglish && (
              <MarksField
                label={text('stemEn')}
                field="stemEn"
                lang="en"
                rows={3}
                value={form.stemEn}
                onChange={(stemEn) => update({ ...form, stemEn })}
              />
            )}
          </div>
          <AnswerFields form={form} onChange={update} />
          <MoreTagFields bank={bank} form={form} onChange={update} />
          <RefusalNotice error={editor.error} />
          <FaultList broken={broken} faults={shown} />
          <Group gap="xs" className="editor-actions">
            <Button variant="default" loading={busy} onClick={() => void submit(false, false)}>
              {text('save')}
            </Button>
            <Button loading={busy} onClick={() => void submit(true, false)}>
              {text('send')}
            </Button>
            {!basis && (
              <Button variant="light" loading={busy} onClick={() => void submit(true, true)}>
                {text('sendNext')}
              </Button>
            )}
            <Text size="xs" c="dimmed">
              {editor.dirty ? text('unsaved') : text('saveKeys')}
            </Text>
          </Group>
        </Stack>
        <div className="preview">
          <NearTwins bankId={bankId} near={editor.near} />
          <CandidatePreview bankId={bankId} draft={editor.draft} />
        </div>
      </div>
      {images.asked && (
        <ImageDialog src={images.asked.src} onClose={images.close} onInsert={images.insert} />
      )}
    </EditorOfPage.Provider>
  );
}
