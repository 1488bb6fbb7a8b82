import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { kioskAct } from '../../../shared/sitting/kiosk-act.ts';
import type { Text } from '../../platform/i18n/use-text.ts';
import type { roomLockdownMessages } from './room-messages.ts';

type Watched = Pick<WatchedSitting, 'kiosk' | 'workstation' | 'state'>;

/**
 * What of a workstation deserves a look, in words: it does not fit, it was refused before anybody
 * came in, something a kiosk forbids was tried. Hints for people, in words that accuse nobody.
 */
export function workstationWarnings(
  { kiosk, workstation = {}, state }: Watched,
  text: Text<typeof roomLockdownMessages>,
): readonly string[] {
  const { seb, network, refused } = workstation;
  const outside = state === 'assigned' && refused !== undefined;
  return [
    ...(outside ? [text('warnRefused', { count: refused.count, why: text(refused.code) })] : []),
    ...(!outside && seb === 'doubtful' ? [text('warnSeb')] : []),
    ...(!outside && network === 'doubtful' ? [text('warnNetwork')] : []),
    ...kioskAct.options.flatMap((act) => {
      const count = kiosk[act] ?? 0;
      return count > 0 ? [text(act, { count })] : [];
    }),
  ];
}
