import './paper.css';
import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Asked } from '../../ui/staff/asked.tsx';
import type { ComputerPart } from '../exam/computer-parts.ts';
import type { OpenExam } from '../exam/exam-queries.ts';
import { PartChoice, useChosenPart } from '../exam/part-choice.tsx';
import { useOpenExam } from '../exam/use-open-exam.ts';
import { BlueprintForm } from './blueprint-form.tsx';
import { BlueprintView } from './blueprint-view.tsx';
import { paperMessages } from './paper-messages.ts';
import { useSupply } from './paper-queries.ts';

/** The blueprint of each part: how many questions of which topic and difficulty. */
export function BlueprintPage() {
  const text = useText(paperMessages);
  const { exam, may } = useOpenExam();
  const part = useChosenPart(exam);
  const mayEdit = may('blueprint.edit') && !part?.state.seal;
  return (
    <Stack gap="sm">
      <div>
        <Title order={2}>{text('blueprint')}</Title>
        <Text size="sm" c="dimmed">
          {text('blueprintHint')}
        </Text>
      </div>
      {!part && <Text c="dimmed">{text('noParts')}</Text>}
      {part && <PartChoice exam={exam} chosen={part} />}
      {part && mayEdit && <Editing key={part.state.partId} exam={exam} part={part} />}
      {part && !mayEdit && (
        <BlueprintView
          blueprint={part.state.blueprint}
          why={text(part.state.seal ? 'sealedBlueprint' : 'mayNotEdit')}
        />
      )}
    </Stack>
  );
}

function Editing({ exam, part }: { readonly exam: OpenExam; readonly part: ComputerPart }) {
  const text = useText(paperMessages);
  const supply = useSupply(exam.examId);
  const [use, setUse] = useState<'official' | 'backup'>('official');
  return (
    <>
      <Group gap="md">
        <SegmentedControl
          aria-label={text('use')}
          data={[
            { value: 'official', label: text('officialUse') },
            { value: 'backup', label: text('backupUse') },
          ]}
          value={use}
          onChange={(value) => setUse(value === 'backup' ? 'backup' : 'official')}
        />
        {use === 'backup' && !part.state.backupBlueprint && (
          <Text size="sm" maw="80ch">
            {text('backupHint')}
          </Text>
        )}
      </Group>
      <Asked query={supply}>
        {({ banks }) => <BlueprintForm key={use} exam={exam} part={part} banks={banks} use={use} />}
      </Asked>
    </>
  );
}
