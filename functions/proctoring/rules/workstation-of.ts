import type { SittingLockdown } from '../../../shared/lockdown/sitting-lockdown.ts';
import type { Workstation, WorkstationState } from '../../../shared/lockdown/workstation.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';

/** What a session asks of the workstations of a room. */
export interface Asked {
  readonly seb: boolean;
  readonly networks: readonly string[];
}

function stateOf(
  what: 'seb' | 'network',
  fits: boolean,
  { check, refused, waived }: SittingLockdown,
): WorkstationState {
  const aboutNetwork = refused?.code === 'network-not-allowed';
  const concerns = refused !== undefined && aboutNetwork === (what === 'network');
  const later = concerns && refused.at > (check?.at ?? Number.NEGATIVE_INFINITY);
  if (fits && !later) return 'fits';
  if (waived?.[what]) return 'waived';
  return check || later ? 'doubtful' : 'none';
}

/**
 * The workstation of a sitting as the room sees it; undefined where nothing is asked. What an
 * earlier turn proved says nothing of the workstation that came after it.
 */
export function workstationOf(
  sitting: Pick<Sitting, 'epoch' | 'lockdown'>,
  asked: Asked | undefined,
): Workstation | undefined {
  if (!asked) return undefined;
  const known = sitting.lockdown ?? {};
  const check = known.check?.epoch === sitting.epoch ? known.check : undefined;
  const now = { ...known, check };
  return {
    ...(asked.seb ? { seb: stateOf('seb', check?.proof !== undefined, now) } : {}),
    ...(asked.networks.length > 0
      ? { network: stateOf('network', check?.address !== undefined, now) }
      : {}),
    ...(check ? { checkedAt: check.at } : {}),
    ...(check?.version ? { version: check.version } : {}),
    ...(check?.address ? { address: check.address } : {}),
    ...(known.refused ? { refused: known.refused } : {}),
  };
}
