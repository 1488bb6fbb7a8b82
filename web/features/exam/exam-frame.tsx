import './exam.css';
import { Outlet, useParams } from 'react-router';
import { useText } from '../../platform/i18n/use-text.ts';
import { Asked } from '../../ui/staff/asked.tsx';
import { ExamHeading } from './exam-heading.tsx';
import { examMessages } from './exam-messages.ts';
import { useExam } from './exam-queries.ts';
import { ExamStepper } from './exam-stepper.tsx';

/** The frame of an exam: its name, its steps, and the page of one of them. */
export function ExamFrame() {
  const { examId = '' } = useParams();
  const text = useText(examMessages);
  const query = useExam(examId);
  return (
    <Asked query={query} failedTitle={text('homeTitle')}>
      {(exam) => (
        <>
          <ExamHeading exam={exam} />
          <ExamStepper exam={exam} />
          <Outlet context={exam} />
        </>
      )}
    </Asked>
  );
}
