import { Button, Checkbox, Group, Modal, Text, Title } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { ItemDraft } from '../../../../shared/question-bank/item-draft.ts';
import { noAnswers } from '../../../../shared/sitting/no-answers.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { uiMessages } from '../../../ui/staff/ui-messages.ts';
import { PaperImages } from '../../sitting/paper-images.tsx';
import { QuestionBody } from '../../sitting/question-body.tsx';
import { Stimulus } from '../../sitting/stimulus.tsx';
import { SittingOfPage } from '../../sitting/use-sitting.ts';
import { CandidateFrame } from './candidate-frame.tsx';
import { editorMessages } from './editor-messages.ts';
import { mediaOfDraft, previewOfDraft } from './preview-of-draft.ts';
import { previewSitting } from './preview-sitting.ts';
import { usePreviewMedia } from './use-preview-media.ts';

/** A draft as a candidate sees it: the candidate page's own parts and style sheets. */
export function CandidatePreview(props: { readonly bankId: string; readonly draft: ItemDraft }) {
  const text = useText(editorMessages);
  const words = useText(uiMessages);
  const { bankId, draft } = props;
  const [inEnglish, setInEnglish] = useState(false);
  const [largeText, setLargeText] = useState(false);
  const [contrast, setContrast] = useState(false);
  const [full, setFull] = useState(false);
  const media = usePreviewMedia(bankId, mediaOfDraft(draft));
  const paper = useMemo(() => previewOfDraft(draft, media), [draft, media]);
  const [sitting] = useState(() => previewSitting(paper));
  const [question] = paper.questions;
  const shape = `${question?.kind} ${question?.options.length} ${question?.rights?.length}`;
  useEffect(() => sitting.model.update({ paper }), [sitting, paper]);
  // Another kind or number of options: what was tried means nothing any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape is the sign
  useEffect(() => sitting.model.update({ answers: noAnswers }), [sitting, shape]);
  if (!question) return null;
  const frame = (className: string) => (
    <CandidateFrame
      title={text('previewFrame')}
      className={className}
      largeText={largeText}
      contrast={contrast}
    >
      <SittingOfPage.Provider value={sitting}>
        <PaperImages>
          <div className="sheet__question">
            <Stimulus paper={paper} question={question} />
            <QuestionBody
              key={shape}
              question={question}
              total={1}
              inEnglish={inEnglish && draft.stemEn !== undefined}
              locked={false}
            />
          </div>
        </PaperImages>
      </SittingOfPage.Provider>
    </CandidateFrame>
  );
  const choices = (
    <Group gap="md">
      {draft.stemEn !== undefined && (
        <Checkbox
          size="xs"
          label={text('english')}
          checked={inEnglish}
          onChange={() => setInEnglish(!inEnglish)}
        />
      )}
      <Checkbox
        size="xs"
        label={text('largeText')}
        checked={largeText}
        onChange={() => setLargeText(!largeText)}
      />
      <Checkbox
        size="xs"
        label={text('contrast')}
        checked={contrast}
        onChange={() => setContrast(!contrast)}
      />
    </Group>
  );
  return (
    <section aria-label={text('preview')}>
      <Group justify="space-between" gap="xs" mb={6}>
        <Title order={2} size="h3">
          {text('preview')}
        </Title>
        <Button size="compact-xs" variant="default" onClick={() => setFull(true)}>
          {text('fullSize')}
        </Button>
      </Group>
      {choices}
      {frame('preview-frame')}
      <Text size="xs" c="dimmed">
        {text('previewHint')}
      </Text>
      <Modal
        opened={full}
        onClose={() => setFull(false)}
        title={text('preview')}
        size="min(1080px, 96vw)"
        closeButtonProps={{ 'aria-label': words('close') }}
      >
        {choices}
        {frame('preview-frame preview-frame-full')}
      </Modal>
    </section>
  );
}
