import { useText } from '../../platform/i18n/use-text.ts';
import { lateMessages } from './late-messages.ts';
import { useSitting } from './use-sitting.ts';

/** Which refused answers the server keeps of this sitting, and where they stand; nothing without any. */
export function LateAnswersText({ className }: { readonly className: string }) {
  const text = useText(lateMessages);
  const { late, stage } = useSitting().model;
  const told = (late ?? []).flatMap(({ state, questions }) =>
    state === 'changesNothing' ? [] : [{ state, questions: questions.join(', ') }],
  );
  if (told.length === 0) return null;
  const open = stage === 'answering' && told.some(({ state }) => state === 'undecided');
  return (
    <section className={className} aria-label={text('title')}>
      {told.map(({ state, questions }) => (
        <p key={state}>{text(state, { questions })}</p>
      ))}
      {open && <p>{text('answerAgain')}</p>}
    </section>
  );
}
