import { useState } from 'react';
import { answerFileName } from '../../../shared/sitting/answer-file.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { saveFile } from '../../platform/save-file.ts';
import { offlineMessages } from './offline-messages.ts';
import { useSitting } from './use-sitting.ts';

/** The last resort: everything unsent as an encrypted file for the technician to carry. */
export function DownloadAnswerFile() {
  const text = useText(offlineMessages);
  const { sitting, model } = useSitting();
  const [outcome, setOutcome] = useState<'fileDone' | 'fileFailed'>();
  const name = answerFileName(model.sitting?.candidateNumber ?? '');
  const { pending } = model.journal;
  if (pending === 0) return <p>{text('fileNothing')}</p>;
  // Without a key of the server's nobody could open the file: better none than a false hope.
  if (!model.canCarry) return null;

  async function download() {
    const file = await sitting.answerFile().catch(() => undefined);
    if (file) saveFile(new Blob([JSON.stringify(file)], { type: 'application/json' }), name);
    setOutcome(file ? 'fileDone' : 'fileFailed');
  }
  return (
    <>
      <p>{text('fileText', { count: pending })}</p>
      <button type="button" className="button button--plain" onClick={download}>
        {text('fileButton')}
      </button>
      <p role="status">{outcome && text(outcome, { name })}</p>
    </>
  );
}
