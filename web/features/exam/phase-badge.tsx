import { Badge } from '@mantine/core';
import type { ExamPhase } from '../../../shared/exam/exam.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';

const looks: Record<ExamPhase, { color: string; variant: 'light' | 'filled' | 'outline' }> = {
  preparing: { color: 'gray.8', variant: 'outline' },
  sealed: { color: 'ink.8', variant: 'light' },
  running: { color: 'green.9', variant: 'filled' },
  closed: { color: 'gray.8', variant: 'light' },
  published: { color: 'ink.8', variant: 'filled' },
};

/** Where an exam stands, in words first and colour second. */
export function PhaseBadge({ phase }: { readonly phase: ExamPhase }) {
  const text = useText(messages);
  return (
    <Badge {...looks[phase]} tt="none" size="lg" fw={600}>
      {text(phase)}
    </Badge>
  );
}
