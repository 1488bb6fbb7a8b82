import type { SittingState } from '../../../shared/sitting/sitting-state.ts';

/** The drawing inside a tile; never colour alone says how a candidate stands. */
export type SeatIconName = 'dash' | 'clock' | 'pen' | 'pause' | 'check' | 'bell' | 'cross' | 'stop';

export interface SeatLook {
  readonly icon: SeatIconName;
  /** The bar and border; each differs from its neighbours in lightness too, for grey printers. */
  readonly colour: string;
}

const looks: Record<SittingState, SeatLook> = {
  assigned: { icon: 'dash', colour: '#a3adb8' },
  waiting: { icon: 'clock', colour: '#e0a21b' },
  running: { icon: 'pen', colour: '#2f7fd1' },
  paused: { icon: 'pause', colour: '#8a5cc2' },
  submitted: { icon: 'check', colour: '#0b5d38' },
  timedOut: { icon: 'bell', colour: '#7a4a05' },
  absent: { icon: 'cross', colour: '#5b6570' },
  suspended: { icon: 'stop', colour: '#8f0f1b' },
};

/** How a state is drawn: icon and colour; its word is the message of the same key. */
export function seatLook(state: SittingState): SeatLook {
  return looks[state];
}
