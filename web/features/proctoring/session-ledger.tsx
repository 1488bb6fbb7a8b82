import { Group, Stack } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { LedgerButtons } from './ledger-buttons.tsx';
import { ledgerMessages } from './ledger-messages.ts';
import { SessionMessages } from './messages/session-messages.tsx';
import { PausesBar } from './pauses-bar.tsx';
import type { SessionGroup } from './session-groups.ts';
import { useMayKeepLedger } from './use-may-keep-ledger.ts';

/** Pausing, giving time and telling something to a whole session or exam; the pauses that last. */
export function SessionLedger(props: { readonly group: SessionGroup; readonly now: number }) {
  const text = useText(ledgerMessages);
  const { examId, sessionId, pauses } = props.group;
  const { inExam } = useMayKeepLedger({ examId });
  return (
    <Stack gap="xs" mt="sm">
      <PausesBar
        path={{ examId, sessionId }}
        pauses={pauses}
        now={props.now}
        mayEnd={() => inExam}
      />
      {inExam && (
        <Group gap="xs">
          <LedgerButtons
            path={{ examId, sessionId }}
            choices={[
              { place: 'session', label: text('toSession') },
              { place: 'exam', label: text('toExam') },
            ]}
          />
          <SessionMessages path={{ examId, sessionId }} />
        </Group>
      )}
    </Stack>
  );
}
