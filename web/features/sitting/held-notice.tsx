import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { DownloadAnswerFile } from './download-answer-file.tsx';
import { endingMessages } from './ending-messages.ts';
import { LeftoverText } from './leftover-text.tsx';
import { offlineMessages } from './offline-messages.ts';
import { useSitting } from './use-sitting.ts';

const titles = { otherTab: 'heldTab', otherWorkstation: 'heldElsewhere' } as const;

/** Above the locked questions of a page that lost the sitting: why, what is safe, what to do. */
export function HeldNotice() {
  const text = useText({ ...endingMessages, ...offlineMessages });
  const language = useLanguage();
  const { sitting, model } = useSitting();
  const { hold, leftover, problem } = model;
  if (!hold || hold === 'signedOut') return null;
  const otherTab = hold === 'otherTab';
  return (
    <section className="banner banner--warn banner--block">
      <div role="alert">
        <strong>{text(hold === 'refused' ? 'heldRefused' : titles[hold])}</strong>
        <p>{text('heldText')}</p>
        {otherTab && <p>{text('heldTabText')}</p>}
        {hold === 'refused' && problem && <p>{inLanguage(problem, language)}</p>}
        {!otherTab && <LeftoverText />}
      </div>
      {leftover && !leftover.delivered && model.offline && <DownloadAnswerFile />}
      <div className="buttons">
        <button type="button" className="button button--plain" onClick={sitting.tryAgain}>
          {text(otherTab ? 'takeOver' : 'tryAgain')}
        </button>
        {hold === 'otherWorkstation' && (
          <button type="button" className="button button--plain" onClick={sitting.signInElse}>
            {text('signInElse')}
          </button>
        )}
      </div>
    </section>
  );
}
