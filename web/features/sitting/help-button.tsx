import { isPassing } from '../../platform/client-problem.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { HandIcon } from '../../ui/hand-icon.tsx';
import { toldMessages } from './told-messages.ts';
import { useSitting } from './use-sitting.ts';

/** Calls an invigilator to the seat without a word; says what to do where the call cannot go out. */
export function HelpButton() {
  const text = useText(toldMessages);
  const language = useLanguage();
  const { sitting, model } = useSitting();
  const { helpSince, helpProblem } = model;
  const calling = helpSince !== undefined;
  const failed =
    helpProblem &&
    (isPassing(helpProblem) ? model.offline && text('offline') : inLanguage(helpProblem, language));
  return (
    <div className="help">
      <button
        type="button"
        className={calling ? 'tool tool--new' : 'tool'}
        onClick={() => sitting.callHelp(!calling)}
        aria-describedby="help-state"
      >
        <HandIcon /> {text(calling ? 'calling' : 'help')}
      </button>
      <p id="help-state" className={failed ? 'help__state' : 'visually-hidden'} role="status">
        {failed || (calling && text('callingText'))}
      </p>
    </div>
  );
}
