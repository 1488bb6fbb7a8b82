import { Alert, Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type {
  CheckInRow,
  CheckInView,
} from '../../../../shared/proctoring/check-in/check-in-contract.ts';
import {
  type IdentityDocument,
  identityDocument,
} from '../../../../shared/proctoring/check-in/identity-document.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import type { RoomPath } from '../use-room.ts';
import { attendanceState } from './attendance-state.ts';
import { checkInMessages } from './check-in-messages.ts';
import { DoorActs } from './door-acts.tsx';
import type { DoorAct } from './use-door.ts';

/** The candidate at the door: what the document is compared with, and what is recorded. */
export function CandidateCard(props: {
  readonly path: RoomPath;
  readonly view: CheckInView;
  readonly row: CheckInRow;
  readonly document: IdentityDocument;
  readonly onDocument: (document: IdentityDocument) => void;
  readonly busy: boolean;
  readonly mayAct: boolean;
  readonly mayAdmit: boolean;
  readonly onAct: (act: DoorAct) => void;
}) {
  const text = useText(checkInMessages);
  const format = useFormat();
  const { row, view } = props;
  const { lateAdmitted, arrived, refused } = row.attendance;
  const state = attendanceState(row);
  const confirm = useRef<HTMLButtonElement>(null);
  // The next Enter of whoever scanned confirms who stands there.
  useEffect(() => confirm.current?.focus(), []);
  const late = view.now > view.lateLimitAt && !lateAdmitted;
  const limit = format.time(view.lateLimitAt);
  const facts = [
    [text('birthDate'), format.calendarDate(row.birthDate)],
    ...(row.sex ? [[text('sex'), text(row.sex)]] : []),
    ...(row.citizenId ? [[text('citizenId'), row.citizenId]] : []),
    [text('seat'), String(row.seat)],
  ];
  return (
    <Paper withBorder p="sm" component="section" aria-label={row.fullName}>
      <Stack gap="xs">
        <Group gap="md" align="baseline">
          <Title order={2} size="h3">
            {row.fullName}
          </Title>
          <Text fw={700} className="tabular">
            {row.candidateNumber}
          </Text>
        </Group>
        <Group gap="xl" component="dl" m={0}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <Text component="dt" size="xs" c="dark.4">
                {label}
              </Text>
              <Text component="dd" m={0} fw={600} className="tabular">
                {value}
              </Text>
            </div>
          ))}
        </Group>
        {arrived && (
          <Text size="sm">
            {text('arrivedAt', {
              time: format.time(arrived.at),
              document: text(arrived.document),
              by: arrived.by,
            })}
          </Text>
        )}
        {refused && (
          <Text size="sm">
            {text('refusedAt', {
              time: format.time(refused.at),
              ground: text(refused.ground),
              reason: refused.reason,
            })}
          </Text>
        )}
        {lateAdmitted && (
          <Text size="sm">
            {text('lateAdmittedAt', {
              time: format.time(lateAdmitted.at),
              reason: lateAdmitted.reason,
            })}
          </Text>
        )}
        {state === 'expected' && late && (
          <Alert color="orange" variant="light" p="xs" role="alert" c="dark.9">
            {text('tooLate', { limit })}
          </Alert>
        )}
        {props.mayAct && state === 'expected' && !late && (
          <Group gap="sm" align="center">
            <Text size="sm" id="document-shown">
              {text('document')}
            </Text>
            <SegmentedControl
              size="xs"
              aria-labelledby="document-shown"
              data={identityDocument.options.map((value) => ({ value, label: text(value) }))}
              value={props.document}
              onChange={(value) => props.onDocument(identityDocument.parse(value))}
            />
            <Button
              ref={confirm}
              loading={props.busy}
              onClick={() => props.onAct({ kind: 'arrive', document: props.document })}
            >
              {text('arrive')}
            </Button>
          </Group>
        )}
        {props.mayAct && (
          <DoorActs
            path={props.path}
            row={row}
            late={late}
            busy={props.busy}
            mayAdmit={props.mayAdmit}
            onAct={props.onAct}
          />
        )}
      </Stack>
    </Paper>
  );
}
