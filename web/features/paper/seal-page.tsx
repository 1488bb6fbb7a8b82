import './paper.css';
import { Stack, Text, Title } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { PartChoice, useChosenPart } from '../exam/part-choice.tsx';
import { useOpenExam } from '../exam/use-open-exam.ts';
import { paperMessages } from './paper-messages.ts';
import { SealPart } from './seal-part.tsx';
import { SealedPart } from './sealed-part.tsx';

/** Sealing the papers of a part, and afterwards the proof that it was done. */
export function SealPage() {
  const text = useText(paperMessages);
  const { exam, may } = useOpenExam();
  const part = useChosenPart(exam);
  return (
    <Stack gap="sm">
      <Title order={2}>{text('seal')}</Title>
      {!part && <Text c="dimmed">{text('noParts')}</Text>}
      {part && <PartChoice exam={exam} chosen={part} />}
      {part &&
        (part.state.seal ? (
          <SealedPart exam={exam} part={part} />
        ) : (
          <SealPart key={part.state.partId} exam={exam} part={part} maySeal={may('paper.seal')} />
        ))}
    </Stack>
  );
}
