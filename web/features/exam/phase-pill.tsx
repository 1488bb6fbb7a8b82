import type { ExamPhase } from '../../../shared/exam/exam.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { StatePill, type Tone } from '../../ui/staff/state-pill.tsx';
import { examMessages } from './exam-messages.ts';

const tones: Record<ExamPhase, Tone> = {
  preparing: 'quiet',
  sealed: 'info',
  running: 'warn',
  closed: 'info',
  published: 'good',
};

/** Where an exam stands, in a word. */
export function PhasePill({ phase }: { readonly phase: ExamPhase }) {
  const text = useText(examMessages);
  return <StatePill tone={tones[phase]}>{text(`phase_${phase}`)}</StatePill>;
}
