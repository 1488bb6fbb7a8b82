import { lockdownContract } from '../../../shared/lockdown/lockdown-contract.ts';
import { demoRegisterSheet } from './demo-candidates.ts';
import { must } from './demo-desk.ts';
import { demoPeople } from './demo-people.ts';
import { createDemoExam, registerDemo } from './demo-setup.ts';
import type { DemoWorld } from './demo-world.ts';

const venue = 'Nhà văn hóa phường Bạch Đằng';
/** This machine and the usual inner networks, so that a visitor who goes on is not kept out. */
const ranges = ['127.0.0.0/8', '::1', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

/** An exam of the ward that is being prepared: candidates numbered; sessions, blueprint and seal to come. */
export async function seedPreparing(world: DemoWorld, ward: string, now: number): Promise<void> {
  world.clock.set(now - 2 * 86_400_000);
  const secretary = world.as('thu-ky-phuong');
  const { examId } = await createDemoExam(secretary, {
    organisationId: ward,
    name: 'Kỳ tuyển dụng công chức phường Bạch Đằng năm 2026',
    ruleSetId: 'nd-170-2025',
    positions: [
      {
        code: 'VP01',
        title: 'Chuyên viên Văn phòng – thống kê',
        agency: 'UBND phường Bạch Đằng',
        quota: 1,
      },
      {
        code: 'TP02',
        title: 'Chuyên viên tư pháp – hộ tịch',
        agency: 'UBND phường Bạch Đằng',
        quota: 2,
      },
    ],
    rooms: [{ venue, name: 'Phòng 01', seats: 30, spares: 2 }],
  });
  const sheet = await demoRegisterSheet(demoPeople(28, 3), ['VP01', 'TP02']);
  await registerDemo(secretary, examId, sheet, 'BD');
  // Safe Exam Browser is left off: the demo is sat in any browser.
  await must(
    secretary.call(lockdownContract.setNetworks, {
      params: { examId },
      body: { networks: [{ venue, ranges }] },
    }),
  );
  world.clock.set(now);
}
