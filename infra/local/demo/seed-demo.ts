import type { Platform } from '../../../functions/entry/platform.ts';
import type { LocalKeys } from '../local-keys.ts';
import { seedOrganisations } from './demo-organisations.ts';
import { writeDemoSignIns } from './demo-sign-ins.ts';
import { demoWorld } from './demo-world.ts';
import { seedPlanned } from './seed-planned.ts';
import { seedPreparing } from './seed-preparing.ts';
import { seedPublished } from './seed-published.ts';
import { seedRunning } from './seed-running.ts';

/**
 * Fills an empty system with the demo: two councils, four exams in four phases, through the very
 * APIs the screens use, on a clock set back to when each thing is said to have happened.
 */
export async function seedDemo(
  platform: Platform,
  keys: LocalKeys,
  dataFolder: string,
): Promise<void> {
  const now = platform.clock.now();
  const world = demoWorld(platform, keys, dataFolder);
  world.clock.set(now - 60 * 86_400_000);
  console.log('Demo: banks and organisations …');
  const { city, ward } = await seedOrganisations(world);
  console.log('Demo: an exam that is over and published …');
  const published = await seedPublished(world, city, now);
  console.log('Demo: an exam being prepared …');
  await seedPreparing(world, ward, now);
  console.log('Demo: an exam planned and told …');
  await seedPlanned(world, city, now);
  console.log('Demo: an exam running now …');
  const running = await seedRunning(world, city, platform.clock.now());
  writeDemoSignIns(dataFolder, { ...running, published });
}
