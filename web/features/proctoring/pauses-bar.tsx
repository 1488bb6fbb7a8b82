import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { clockText } from './clock-text.ts';
import { ledgerMessages } from './ledger-messages.ts';
import { type LedgerPath, type LedgerPlace, useGoOn } from './use-ledger.ts';

/** A pause that lasts, as a bar shows it. */
export interface LastingPause {
  readonly sequence: number;
  readonly scope: LedgerPlace | 'sitting';
  readonly candidateNumber?: string | undefined;
  readonly since: number;
  readonly reason: string;
}

/** Every pause that nobody has ended, since when and why, with the way to go on. Never to be overlooked. */
export function PausesBar(props: {
  readonly path: LedgerPath;
  readonly pauses: readonly LastingPause[];
  readonly now: number;
  /** Whether the person may end a pause begun there. */
  readonly mayEnd: (place: LedgerPlace) => boolean;
}) {
  const text = useText(ledgerMessages);
  const format = useFormat();
  const goOn = useGoOn(props.path);
  return (
    <Stack gap="xs">
      {props.pauses.map(({ sequence, scope, candidateNumber, since, reason }) => {
        const place = scope === 'sitting' ? 'room' : scope;
        return (
          <Alert key={sequence} color="orange" variant="light" p="xs">
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm" c="dark.9" className="tabular">
                <strong>
                  {text('pausedSince', {
                    whom: text(scope, { number: candidateNumber ?? '' }),
                    time: format.time(since),
                    length: clockText(props.now - since),
                  })}
                </strong>
                {`. ${reason}`}
              </Text>
              {props.mayEnd(place) && (
                <Button
                  size="xs"
                  loading={goOn.isPending && goOn.variables.sequence === sequence}
                  onClick={() => goOn.mutate({ place, sequence })}
                >
                  {text('goOn')}
                </Button>
              )}
            </Group>
          </Alert>
        );
      })}
      <div role="status">
        {goOn.isSuccess && props.pauses.length === 0 && <Text size="sm">{text('goesOn')}</Text>}
      </div>
      <RefusalAlert error={goOn.error} />
    </Stack>
  );
}
