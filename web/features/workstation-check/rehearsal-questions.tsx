import type { Paper } from '../../../shared/paper/paper.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { checkMessages } from './check-messages.ts';
import { RehearsalQuestion } from './rehearsal-question.tsx';

/** The rehearsal paper as the candidate would see it; what is chosen goes nowhere. */
export function RehearsalQuestions(props: { readonly paper: Paper }) {
  const text = useText(checkMessages);
  return (
    <section className="no-print check-rehearsal">
      <h2>{text('rehearsalTitle')}</h2>
      <p>{text('rehearsalText')}</p>
      {props.paper.questions.map((question) => (
        <RehearsalQuestion key={question.number} question={question} />
      ))}
    </section>
  );
}
