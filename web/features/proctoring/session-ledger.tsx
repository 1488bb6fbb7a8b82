import { Stack } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { LedgerButtons } from './ledger-buttons.tsx';
import { ledgerMessages } from './ledger-messages.ts';
import { PausesBar } from './pauses-bar.tsx';
import type { SessionGroup } from './session-groups.ts';
import { useMayKeepLedger } from './use-may-keep-ledger.ts';

/** Pausing and giving time for a whole session or exam, and the pauses of those that last. */
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
        <LedgerButtons
          path={{ examId, sessionId }}
          choices={[
            { place: 'session', label: text('toSession') },
            { place: 'exam', label: text('toExam') },
          ]}
        />
      )}
    </Stack>
  );
}
