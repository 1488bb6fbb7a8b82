import type { VersionState } from '../../../shared/question-bank/version-state.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { StatePill, type Tone } from '../../ui/staff/state-pill.tsx';
import { listMessages } from './list/list-messages.ts';

const tones: Record<VersionState, Tone> = {
  draft: 'quiet',
  inReview: 'info',
  sentBack: 'warn',
  approved: 'good',
  retired: 'quiet',
  replaced: 'quiet',
  discarded: 'quiet',
};

/** Where a version of a question stands, in a word. */
export function VersionPill({ state }: { readonly state: VersionState }) {
  const text = useText(listMessages);
  return <StatePill tone={tones[state]}>{text(state)}</StatePill>;
}
