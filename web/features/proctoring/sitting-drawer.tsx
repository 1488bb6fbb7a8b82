import { Drawer, Stack, Title } from '@mantine/core';
import type { RoomView, WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { type Fact, FactRows } from '../../ui/staff/fact-rows.tsx';
import { WorkstationSection } from '../lockdown/workstation-section.tsx';
import { AnswerFileForm } from './answer-file-form.tsx';
import { ViolationButton } from './incident/violation-button.tsx';
import { LedgerButtons } from './ledger-buttons.tsx';
import { ledgerMessages } from './ledger-messages.ts';
import { MessageToOne } from './messages/message-to-one.tsx';
import { messages } from './messages.ts';
import { RefusedList } from './refused-list.tsx';
import { ReleaseForm } from './release-form.tsx';
import { useMayKeepLedger } from './use-may-keep-ledger.ts';
import type { RoomPath } from './use-room.ts';

/** All about one candidate as far as an invigilator may know, and the move to another seat. */
export function SittingDrawer(props: {
  readonly view: RoomView;
  readonly path: RoomPath;
  readonly sitting: WatchedSitting | undefined;
  readonly onClose: () => void;
}) {
  const text = useText(messages);
  const ledgerText = useText(ledgerMessages);
  const format = useFormat();
  const { inRoom } = useMayKeepLedger(props.path);
  const { view, path, sitting, onClose } = props;
  const facts: readonly Fact[] = sitting
    ? [
        [text('seat'), sitting.seat],
        [text('number'), sitting.candidateNumber],
        [text('birthDate'), format.calendarDate(sitting.birthDate)],
        [text('state'), text(sitting.state)],
        [text('progress'), `${sitting.answered}/${view.questionCount}`],
        [text('flagged'), sitting.flagged],
        [
          text('lastContact'),
          sitting.lastContactAt === undefined
            ? text('never')
            : format.timeWithSeconds(sitting.lastContactAt),
        ],
        sitting.stoppedSince === undefined
          ? [text('deadline'), format.timeWithSeconds(sitting.deadlineAt)]
          : [text('stoppedSince'), format.timeWithSeconds(sitting.stoppedSince)],
        [text('focusLosses'), sitting.focusLosses],
        [text('moves'), sitting.moves],
      ]
    : [];
  return (
    <Drawer
      opened={sitting !== undefined}
      onClose={onClose}
      position="right"
      size={420}
      title={<strong>{sitting?.fullName}</strong>}
      closeButtonProps={{ 'aria-label': text('close') }}
    >
      {sitting && (
        <Stack gap="md">
          <FactRows facts={facts} />
          <MessageToOne path={path} sitting={sitting} />
          <WorkstationSection
            key={`workstation ${sitting.sittingId}`}
            view={view}
            path={path}
            sitting={sitting}
          />
          <RefusedList path={path} sittingId={sitting.sittingId} />
          <AnswerFileForm key={`file ${sitting.sittingId}`} path={path} sitting={sitting} />
          <ReleaseForm key={sitting.sittingId} path={path} sitting={sitting} />
          {inRoom && !hasEnded(sitting.state) && (
            <section>
              <Title order={3} size="h5" mb={4}>
                {ledgerText('timeOf', { number: sitting.candidateNumber })}
              </Title>
              <LedgerButtons
                key={sitting.sittingId}
                path={path}
                choices={[
                  {
                    place: 'room',
                    sittingId: sitting.sittingId,
                    label: sitting.candidateNumber,
                    deadlineAt: sitting.deadlineAt,
                  },
                ]}
              />
            </section>
          )}
          <ViolationButton
            key={`violation ${sitting.sittingId}`}
            path={path}
            view={view}
            sitting={sitting}
          />
        </Stack>
      )}
    </Drawer>
  );
}
