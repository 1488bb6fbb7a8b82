import { incidentContract } from '../../../../shared/proctoring/incident-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { SaveFileButton } from '../../../ui/staff/save-file-button.tsx';
import { incidentMessages } from './incident-messages.ts';
import type { IncidentPath } from './use-incidents.ts';

/** Saves the minutes of an incident to be printed and signed. */
export function MinutesButton(props: {
  readonly path: IncidentPath;
  readonly incidentId: string;
  readonly number: string;
}) {
  const text = useText(incidentMessages);
  const { path, incidentId, number } = props;
  const { examId, sessionId, roomId } = path;
  return (
    <SaveFileButton
      size="xs"
      label={text('print')}
      describe={number}
      fetchFile={(api) =>
        roomId === undefined
          ? api.call(incidentContract.minutesInSession, {
              params: { examId, sessionId, incidentId },
            })
          : api.call(incidentContract.minutes, {
              params: { examId, sessionId, roomId, incidentId },
            })
      }
    />
  );
}
