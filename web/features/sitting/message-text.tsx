import type { CandidateMessage } from '../../../shared/sitting/candidate-message.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { toldMessages } from './told-messages.ts';

const whom = { sitting: 'toYou', room: 'toRoom', session: 'toAll', exam: 'toAll' } as const;

/** One message: when, to whom, what; struck through with the reason where it was withdrawn. */
export function MessageText({ message }: { readonly message: CandidateMessage }) {
  const text = useText(toldMessages);
  const format = useFormat();
  const { at, to, text: said, withdrawn } = message;
  return (
    <>
      <p className="message__when">
        {format.time(at)} · {text(whom[to])}
      </p>
      <p className="message__text">{withdrawn === undefined ? said : <s>{said}</s>}</p>
      {withdrawn !== undefined && (
        <p className="message__when">{text('withdrawn', { reason: withdrawn })}</p>
      )}
    </>
  );
}
