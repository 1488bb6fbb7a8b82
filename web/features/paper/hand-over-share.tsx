import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { lockContract } from '../../../shared/paper/lock-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { answered } from '../../ui/staff/answered.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { uiMessages } from '../../ui/staff/ui-messages.ts';
import { useExamChange } from '../exam/exam-queries.ts';
import { lockMessages } from './lock-messages.ts';

interface LockPlace {
  readonly examId: string;
  readonly partId: string;
  readonly lockId: string;
}

/** Shows a holder their share alone, has it typed back, and then the server forgets it. */
export function HandOverShare(props: {
  readonly place: LockPlace;
  readonly holder: string;
  readonly onClose: () => void;
}) {
  const text = useText(lockMessages);
  const ui = useText(uiMessages);
  const api = useStaffApi();
  const { place, holder } = props;
  const [typed, setTyped] = useState('');
  const [seen, setSeen] = useState(false);
  const show = useMutation({
    mutationFn: () => answered(api.call(lockContract.show, { params: place, body: { holder } })),
  });
  const handOver = useExamChange(place.examId, (staff, share: string) =>
    staff.call(lockContract.handOver, { params: place, body: { holder, share } }),
  );
  const shown = show.data && !seen;
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={text('giveTitle', { holder })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Stack gap="md">
        <Text>{text('giveText', { holder })}</Text>
        {shown && (
          <output className="share-text" aria-live="polite">
            {show.data.share}
          </output>
        )}
        {!shown && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              handOver.mutate(typed, { onSuccess: props.onClose });
            }}
          >
            <Stack gap="sm">
              <TextInput
                label={text('typeBack')}
                disabled={!show.data}
                autoComplete="off"
                spellCheck={false}
                classNames={{ input: 'share-field' }}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
              <RefusalNotice error={handOver.error} />
              <Group justify="flex-end">
                <Button type="submit" disabled={typed.trim() === ''} loading={handOver.isPending}>
                  {text('confirmShare')}
                </Button>
              </Group>
            </Stack>
          </form>
        )}
        <RefusalNotice error={show.error} />
        <Group>
          <Button
            variant="default"
            loading={show.isPending}
            onClick={() => {
              if (shown) return setSeen(true);
              setSeen(false);
              if (!show.data) show.mutate();
            }}
          >
            {text(shown ? 'hideShare' : 'showShare')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
