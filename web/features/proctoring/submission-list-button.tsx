import { roomContract } from '../../../shared/proctoring/room-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { SaveFileButton } from '../../ui/staff/save-file-button.tsx';
import { messages } from './messages.ts';
import type { RoomPath } from './use-room.ts';

/** Saves the list on which the room's candidates sign that they have handed in, to be printed. */
export function SubmissionListButton({ path }: { readonly path: RoomPath }) {
  const text = useText(messages);
  return (
    <SaveFileButton
      size="xs"
      label={text('submissionList')}
      fetchFile={(api) => api.call(roomContract.submissionList, { params: path })}
    />
  );
}
