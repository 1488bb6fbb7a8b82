import { VisuallyHidden } from '@mantine/core';
import { NavLink } from 'react-router';
import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/staff/icon.tsx';
import { paths } from '../../ui/staff/paths.ts';
import { examMessages } from './exam-messages.ts';
import type { OpenExam } from './exam-queries.ts';
import { examSteps } from './exam-steps.ts';
import { useNoteText } from './use-note-text.ts';

/** The steps with what stands in each; a tick, a half or a number tells how far. */
export function ExamStepper({ exam }: { readonly exam: OpenExam }) {
  const text = useText(examMessages);
  const note = useNoteText();
  return (
    <nav aria-label={text('steps')}>
      <ol className="steps">
        {examSteps(exam).map((step, index) => (
          <li key={step.key}>
            <NavLink
              className="step"
              data-state={step.state}
              to={paths.examStep(exam.examId, step.path)}
            >
              <span className="step-mark">
                {step.state === 'done' ? <Icon name="check" size={14} /> : index + 1}
              </span>
              <span className="step-name">{text(step.key)}</span>
              <span className="step-fact">
                {step.fact && note(step.fact)}
                <VisuallyHidden>, {text(`state_${step.state}`)}</VisuallyHidden>
              </span>
            </NavLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
