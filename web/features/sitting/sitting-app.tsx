import { useText } from '../../platform/i18n/use-text.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { ConnectingScreen } from './connecting-screen.tsx';
import { DetailsScreen } from './details-screen.tsx';
import { DisplaySettings } from './display-settings.tsx';
import { EndedScreen } from './ended-screen.tsx';
import { entryMessages } from './entry-messages.ts';
import { HandingInScreen } from './handing-in-screen.tsx';
import { HeldNotice } from './held-notice.tsx';
import { HelpButton } from './help-button.tsx';
import { HoldScreen } from './hold-screen.tsx';
import { LateAnswersText } from './late-answers-text.tsx';
import { MessageAnnouncer } from './message-announcer.tsx';
import { MessagePanel } from './message-panel.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { OpeningScreen } from './opening-screen.tsx';
import { PausedScreen } from './paused-screen.tsx';
import { QuestionScreen } from './question-screen.tsx';
import { ReviewScreen } from './review-screen.tsx';
import { type Screen, screenOf } from './screen-of.ts';
import { SignInScreen } from './sign-in-screen.tsx';
import { TimeAndSaving } from './time-and-saving.tsx';
import { UnsureTime } from './unsure-time.tsx';
import { useSitting } from './use-sitting.ts';
import { WaitingScreen } from './waiting-screen.tsx';

const screens: Record<Screen, () => React.ReactNode> = {
  signIn: SignInScreen,
  connecting: ConnectingScreen,
  details: DetailsScreen,
  waiting: WaitingScreen,
  opening: OpeningScreen,
  question: QuestionScreen,
  review: ReviewScreen,
  paused: PausedScreen,
  handingIn: HandingInScreen,
  hold: HoldScreen,
  ended: EndedScreen,
};

/** Where messages stand above the screen; beside a question they stand over the numbers. */
const besideAnswering = new Set<Screen>([
  'details',
  'waiting',
  'opening',
  'review',
  'paused',
  'ended',
]);
/** Where help is called from below the screen; while answering it is called from the bar. */
const callFrom = new Set<Screen>(['details', 'waiting', 'opening']);

/** The candidate page: the frame, the bar with time and saved state while answering, one screen. */
export function SittingApp() {
  const text = useText(entryMessages);
  const { model } = useSitting();
  const screen = screenOf(model);
  const Shown = screens[screen];
  const answering = screen === 'question' || screen === 'review' || screen === 'paused';
  return (
    <PageFrame
      owner={model.sitting?.organisationName ?? text('owner')}
      tools={<DisplaySettings />}
      full={answering}
    >
      {answering && (
        <>
          <TimeAndSaving />
          {model.hold ? <HeldNotice /> : <OfflineBanner />}
          {!model.hold && <LateAnswersText className="banner banner--warn banner--block" />}
          <UnsureTime />
        </>
      )}
      {model.sitting && <MessageAnnouncer />}
      {besideAnswering.has(screen) && <MessagePanel />}
      <Shown key={screen} />
      {callFrom.has(screen) && <HelpButton />}
    </PageFrame>
  );
}
