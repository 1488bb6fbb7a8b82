import './exam.css';
import { Outlet, useParams } from 'react-router';
import { Asked } from '../../ui/staff/asked.tsx';
import { ExamHeading } from './exam-heading.tsx';
import { useExam } from './exam-queries.ts';
import { ExamStepper } from './exam-stepper.tsx';

/** The frame of an exam: its name, its seven steps, and the page of one of them. */
export function ExamFrame() {
  const { examId = '' } = useParams();
  const query = useExam(examId);
  return (
    <Asked query={query}>
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
