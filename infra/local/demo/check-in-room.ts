import { checkInContract } from '../../../shared/proctoring/check-in/check-in-contract.ts';
import { must } from './demo-desk.ts';
import type { DemoWorld } from './demo-world.ts';

/** Checks the candidates of a room in at its door, one after the other, as its invigilator would. */
export async function checkInRoom(
  world: DemoWorld,
  invigilator: string,
  path: { readonly examId: string; readonly sessionId: string; readonly roomId: string },
  from: number,
  isPresent: (candidateNumber: string) => boolean,
): Promise<void> {
  const desk = world.as(invigilator);
  world.clock.set(from - 15 * 60_000);
  await must(
    desk.call(checkInContract.ready, { params: path, body: { workstations: 40, spares: 2 } }),
  );
  const { rows } = await must(desk.call(checkInContract.view, { params: path }));
  const present = rows.filter((row) => isPresent(row.candidateNumber));
  for (const [i, { sittingId }] of present.entries()) {
    world.clock.set(from + i * 14_000);
    const document = i % 5 === 3 ? ('vneid' as const) : ('citizenCard' as const);
    await must(
      desk.call(checkInContract.arrive, { params: { ...path, sittingId }, body: { document } }),
    );
  }
}
