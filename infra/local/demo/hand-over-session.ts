import { organisationContract } from '../../../shared/organisation/organisation-contract.ts';
import { handOverContract } from '../../../shared/proctoring/hand-over/hand-over-contract.ts';
import { demoAccounts } from './demo-accounts.ts';
import { finished, must } from './demo-desk.ts';
import type { DemoWorld } from './demo-world.ts';

const minute = 60_000;

/** Appoints the technician who hands over the rooms of an exam that lies in the past. */
export async function appointTechnician(
  world: DemoWorld,
  organisationId: string,
  examId: string,
): Promise<void> {
  const fullName = demoAccounts.find(({ subject }) => subject === 'ky-thuat')?.fullName ?? '';
  const body = { subject: 'ky-thuat', fullName, role: 'technician' as const, examId };
  await must(
    world.as('quan-tri').call(organisationContract.appoint, { params: { organisationId }, body }),
  );
}

/**
 * Hands the rooms of a closed session over, as the technician, and receives them as the head of
 * invigilation, all but the last `unreceived`: those wait for whoever looks at the demo. Where all
 * are received the backup is made and compared.
 */
export async function handOverSession(
  world: DemoWorld,
  params: { readonly examId: string; readonly sessionId: string },
  unreceived = 0,
): Promise<void> {
  const head = world.as('truong-coi-thi');
  const look = () => must(head.call(handOverContract.session, { params }));
  const { rooms } = await look();
  for (const [index, { roomId, figures }] of rooms.entries()) {
    const signed = figures.submitted + figures.timedOut;
    const oneLess = index === 0 && signed > 0;
    world.clock.set(world.clock.now() + 4 * minute);
    await must(
      world.as('ky-thuat').call(handOverContract.state, {
        params: { ...params, roomId },
        body: {
          counted: { present: figures.present, signatures: signed - (oneLess ? 1 : 0) },
          scratchPaper: figures.present + 3,
          ...(oneLess
            ? { explanation: 'Một thí sinh bị ốm, rời phòng trước khi ký; y tế đã xác nhận' }
            : { remarks: 'Máy và niêm phong phòng nguyên vẹn.' }),
        },
      }),
    );
  }
  const stated = (await look()).rooms;
  for (const { roomId, handOver } of stated.slice(0, stated.length - unreceived)) {
    world.clock.set(world.clock.now() + 2 * minute);
    const { backupJobId } = await must(
      head.call(handOverContract.receive, {
        params: { ...params, roomId },
        body: { statement: handOver?.sequence ?? 0 },
      }),
    );
    if (backupJobId) await finished(head, backupJobId);
  }
  const [backup] = (await look()).backups;
  if (!backup) return;
  const { sha256 } = backup.file;
  const { jobId } = await must(
    head.call(handOverContract.check, { params: { ...params, sha256 } }),
  );
  await finished(head, jobId);
}
