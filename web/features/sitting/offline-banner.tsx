import { useEffect, useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { DownloadAnswerFile } from './download-answer-file.tsx';
import { offlineMessages } from './offline-messages.ts';
import { questionMessages } from './question-messages.ts';
import { useSitting } from './use-sitting.ts';

/** Tells in large letters, and aloud, that the connection is lost, and when it is back. */
export function OfflineBanner() {
  const text = useText(questionMessages);
  const more = useText(offlineMessages);
  const { model } = useSitting();
  const offline = model.offline || model.journal.failing;
  const [wasOffline, setWasOffline] = useState(false);
  useEffect(() => {
    if (offline) setWasOffline(true);
  }, [offline]);
  useEffect(() => {
    if (offline || !wasOffline || model.journal.pending > 0) return;
    const timer = setTimeout(() => setWasOffline(false), 8_000);
    return () => clearTimeout(timer);
  }, [offline, wasOffline, model.journal.pending]);
  const back = !offline && wasOffline && model.journal.pending === 0;
  return (
    <>
      <div role="alert">
        {offline && (
          <div className="banner banner--bad">
            <strong>{text('offlineTitle')}</strong>
            <p>{text('offlineText')}</p>
          </div>
        )}
      </div>
      {offline && model.canCarry && (
        <details className="banner banner--bad banner--details">
          <summary>{more('fileSummary')}</summary>
          <DownloadAnswerFile />
        </details>
      )}
      <div role="status">
        {back && <div className="banner banner--good">{text('backOnline')}</div>}
      </div>
    </>
  );
}
