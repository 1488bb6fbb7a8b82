import type { Paper, PaperQuestion } from '../../../shared/paper/paper.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { questionMessages } from './question-messages.ts';
import { QuestionText } from './question-text.tsx';

/** What several questions are about, above each of them; nothing where a question stands alone. */
export function Stimulus(props: { readonly paper: Paper; readonly question: PaperQuestion }) {
  const text = useText(questionMessages);
  const { paper, question } = props;
  const place = question.stimulus;
  const words = place === undefined ? undefined : paper.stimuli?.[place];
  if (!words) return null;
  const numbers = paper.questions.filter((each) => each.stimulus === place).map((q) => q.number);
  const from = numbers[0] ?? question.number;
  const to = numbers.at(-1) ?? question.number;
  const title = from === to ? text('readFirst') : text('readFirstFor', { from, to });
  return (
    <section className="stimulus" aria-labelledby="stimulus-title">
      <h2 id="stimulus-title">{title}</h2>
      <QuestionText className="stimulus__text" words={words} inEnglish={false} />
    </section>
  );
}
