import type { HandOverStanding } from '../../../../shared/proctoring/hand-over/room-hand-over.ts';
import type { Tone } from '../../../ui/staff/state-pill.tsx';

/** How the standing of a hand-over looks, everywhere it is shown. */
export const handOverTones: Record<HandOverStanding, Tone> = {
  open: 'quiet',
  stated: 'info',
  returned: 'warn',
  received: 'good',
};
