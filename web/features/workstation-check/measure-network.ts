import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import type { Api } from '../../platform/api-client.ts';
import type { WorkstationFacts } from './workstation-facts.ts';

const tries = 5;

/** Asks the server for its time five times: how long it takes, and how far the PC's clock is off. */
export async function measureNetwork(
  api: Api,
  clocks: { monotonic(): number; wall(): number },
): Promise<Pick<WorkstationFacts, 'network' | 'clockOffset'>> {
  const trips: number[] = [];
  let clockOffset: number | undefined;
  for (let i = 0; i < tries; i++) {
    const sentAt = clocks.monotonic();
    const answer = await api.call(candidateContract.time);
    const trip = clocks.monotonic() - sentAt;
    if (!answer.ok) continue;
    // The shortest trip tells the time best.
    if (trips.every((other) => trip < other))
      clockOffset = answer.value.now + trip / 2 - clocks.wall();
    trips.push(trip);
  }
  return { network: { trips, failed: tries - trips.length }, clockOffset };
}
