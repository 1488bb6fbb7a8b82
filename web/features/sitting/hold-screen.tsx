import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { endingMessages } from './ending-messages.ts';
import { LeftoverText } from './leftover-text.tsx';
import { useSitting } from './use-sitting.ts';

/** A page that may not write says why, what is safe, and what to do. */
export function HoldScreen() {
  const text = useText(endingMessages);
  const language = useLanguage();
  const { sitting, model } = useSitting();
  const { hold, journal, problem } = model;
  const otherTab = hold === 'otherTab';
  const elsewhere = hold === 'otherWorkstation';
  return (
    <>
      <ScreenHeading
        title={text(otherTab ? 'otherTabTitle' : elsewhere ? 'elsewhereTitle' : 'refusedTitle')}
      />
      <div className="panel panel--warn" role="alert">
        {otherTab && <p>{text('otherTabText')}</p>}
        {elsewhere && <p>{text('elsewhereText')}</p>}
        {!otherTab && !elsewhere && problem && <p>{inLanguage(problem, language)}</p>}
        {!otherTab && model.leftover && <LeftoverText />}
        {!otherTab && !model.leftover && journal.pending > 0 && (
          <p>{text('keptHere', { count: journal.pending })}</p>
        )}
      </div>
      <div className="buttons">
        <button type="button" className="button" onClick={sitting.tryAgain}>
          {text(otherTab ? 'takeOver' : 'tryAgain')}
        </button>
        {elsewhere && (
          <button type="button" className="button button--plain" onClick={sitting.signInElse}>
            {text('signInElse')}
          </button>
        )}
      </div>
    </>
  );
}
