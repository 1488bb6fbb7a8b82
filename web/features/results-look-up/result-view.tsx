import type { PublicResult } from '../../../shared/results/public-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { messages } from './messages.ts';
import { PartBar } from './part-bar.tsx';
import { RankingFacts } from './ranking-facts.tsx';

/** One person's published result, with every step that led to it. */
export function ResultView(props: { readonly result: PublicResult; onAgain(): void }) {
  const text = useText(messages);
  const format = useFormat();
  const language = useLanguage();
  const { result } = props;
  const { ranking } = result;
  const verdict = result.annulledBy
    ? 'annulledVerdict'
    : (ranking?.outcome ?? (result.qualified ? 'qualified' : 'notQualified'));
  const good = !result.annulledBy && (ranking ? ranking.outcome === 'selected' : result.qualified);
  return (
    <article>
      <ScreenHeading title={text('resultTitle', { name: result.fullName })} />
      <div className={good ? 'panel panel--good' : 'panel'}>
        <p className="verdict">{text(verdict)}</p>
        <h2>{text('nextTitle')}</h2>
        <p>{inLanguage(result.nextStep, language)}</p>
      </div>
      <SummaryList
        rows={[
          [text('number'), result.candidateNumber],
          [text('position'), result.positionTitle],
          [text('agency'), result.agency],
          [text('round'), result.examName],
          [text('roundTitle'), result.roundTitle],
          [text('publishedAt'), format.dateTime(result.publishedAt)],
        ]}
      />
      {result.parts.length > 0 && (
        <section>
          <h2>{text('partsTitle')}</h2>
          <ul className="parts">
            {result.parts.map((part) => (
              <PartBar key={part.title} part={part} />
            ))}
          </ul>
        </section>
      )}
      {ranking && <RankingFacts ranking={ranking} />}
      {result.explanation.length > 0 && (
        <section>
          <h2>{text('whyTitle')}</h2>
          <ol>
            {result.explanation.map((step) => (
              <li key={step.vi}>{inLanguage(step, language)}</li>
            ))}
          </ol>
        </section>
      )}
      <div className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('print')}
        </button>
        <button type="button" className="button button--plain" onClick={props.onAgain}>
          {text('again')}
        </button>
      </div>
    </article>
  );
}
