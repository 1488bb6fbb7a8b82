import { useText } from '../../platform/i18n/use-text.ts';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { DownloadAnswerFile } from './download-answer-file.tsx';
import { endingMessages } from './ending-messages.ts';
import { offlineMessages } from './offline-messages.ts';
import { useSitting } from './use-sitting.ts';
import { useStaysTrue } from './use-stays-true.ts';

/** Without contact for so long after the end, the answer file is offered (milliseconds). */
const fileAfter = 30_000;

/** Locked: everything unsent goes out, then the sitting is handed in. */
export function HandingInScreen() {
  const text = useText(endingMessages);
  const more = useText(offlineMessages);
  const { model } = useSitting();
  const offline = model.offline || model.journal.failing;
  const stuck = useStaysTrue(offline, fileAfter);
  return (
    <>
      <ScreenHeading title={text(model.finishing === 'timeUp' ? 'timeUp' : 'handingIn')} />
      <p className="lead">{text('handingInText')}</p>
      <p role="status">
        {model.journal.pending > 0 && text('stillSending', { count: model.journal.pending })}
      </p>
      <div role="alert">
        {offline && <p className="panel panel--bad">{text('handingInOffline')}</p>}
      </div>
      {stuck && model.canCarry && (
        <section className="panel">
          <h2>{more('fileSummary')}</h2>
          <DownloadAnswerFile />
        </section>
      )}
    </>
  );
}
