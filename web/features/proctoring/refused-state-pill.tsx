import type { RefusedBatch } from '../../../shared/proctoring/refused-batch.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { StatePill, type Tone } from '../../ui/staff/state-pill.tsx';
import { refusedMessages } from './refused-messages.ts';

const tones: Record<RefusedBatch['state'], Tone> = {
  counts: 'good',
  rejected: 'bad',
  undecided: 'warn',
  changesNothing: 'quiet',
  neverCounts: 'quiet',
};

/** Where a refused batch stands, in a word. */
export function RefusedStatePill({ state }: { readonly state: RefusedBatch['state'] }) {
  const text = useText(refusedMessages);
  return <StatePill tone={tones[state]}>{text(state)}</StatePill>;
}
