import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoTable } from '../../functions/platform/table.ts';
import { sittingStore } from '../../functions/sitting/store.ts';
import { localDynamo, localTableName } from '../../infra/local/local-platform.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { foldJournal } from '../../shared/sitting/fold-journal.ts';
import { launchBrowser, openPage } from '../e2e/browser.ts';
import { answerByKeyboard, expectSaved, signInCandidate } from '../e2e/candidate-page.ts';
import { examStaff, type SealedExam, sealedExam } from '../e2e/exam-over-api.ts';
import { signInRobot } from '../e2e/robot.ts';
import { type KillableSystem, startKillableSystem, type Victim } from './killable-system.ts';
import { seededRandom } from './seeded-random.ts';
import {
  keepAnswering,
  keepSending,
  type SteadyCandidate,
  untilAnswered,
} from './steady-candidate.ts';

const kills = 20;
const candidates = 202;
const seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
const random = seededRandom(seed);
const later = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * Two hundred candidates answer while server and database are killed again and again, and two real
 * browsers lose their network besides. What was acknowledged must be there, once and in order.
 */
describe(`killed ${kills} times at random (FAULT_SEED=${seed})`, () => {
  let system: KillableSystem;
  let browser: Browser;
  let sealed: SealedExam;
  const steady: SteadyCandidate[] = [];
  const pages: { number: string; page: Page }[] = [];

  beforeAll(async () => {
    system = await startKillableSystem(examStaff);
    browser = await launchBrowser();
    sealed = await sealedExam(system, candidates);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('two hundred sign in and open their papers at the bell (source.coop#12)', async () => {
    const [first, second, ...others] = [...sealed.codes];
    for (const each of [first, second]) {
      const page = await openPage(browser, system.origin);
      const [number = '', code = ''] = each ?? [];
      await signInCandidate(page, number, code);
      pages.push({ number, page });
    }
    for (const [candidateNumber, code] of others) {
      const seat = await signInRobot(system.origin, candidateNumber, code);
      steady.push({ candidateNumber, seat, made: [], acknowledged: 0, failures: 0 });
    }
    system.advance(sealed.startsAt - system.now() + 1000);
    await Promise.all(
      steady.map(({ seat }) => untilAnswered(() => seat.call(candidateContract.start))),
    );
    for (const { page } of pages) {
      await page.reload();
      await page.locator('.question h1').waitFor();
    }
    expect(steady).toHaveLength(candidates - 2);
  });

  it('answers on while everything dies', async () => {
    let over = false;
    let allMade = false;
    const sending = steady.map((each) => keepSending(each, () => allMade, random));
    const answering = steady.map((each) => keepAnswering(each, 60, () => over, random));
    const byHand = pages.map(async ({ page }, i) => {
      const half = 10 + 5 * i;
      await answerByKeyboard(page, 1, half, () => true);
      await page.context().setOffline(true);
      await page.keyboard.press('ArrowRight');
      await answerByKeyboard(page, half + 1, half + 10, () => false);
      await later(4000);
      await page.context().setOffline(false);
    });
    const victims: Victim[] = ['candidate', 'database', 'all'];
    for (let count = 0; count < kills; count++) {
      await later(800 + 2200 * random());
      system.kill(victims[Math.floor(random() * victims.length)] ?? 'all');
    }
    await later(2000);
    await Promise.all(byHand);
    over = true;
    await Promise.all(answering);
    allMade = true;
    await Promise.all(sending);
    for (const { page } of pages) await expectSaved(page);

    expect(steady.filter((each) => each.refused)).toEqual([]);
    // The kills were felt, or this test shows nothing.
    expect(steady.filter((each) => each.failures > 0).length).toBeGreaterThan(candidates / 4);
    expect(steady.reduce((sum, each) => sum + each.made.length, 0)).toBeGreaterThan(
      candidates * 10,
    );
    for (const each of steady) expect(each.acknowledged).toBe(each.made.length);
  });

  it('holds every acknowledged answer once and in order, and nobody lost a minute', async () => {
    const client = localDynamo(system.databasePort);
    const store = sittingStore(dynamoTable(client, localTableName), new Uint8Array(32));
    const { exam, startsAt } = sealed;
    const sheet = await store.sheet(exam.examId, sealed.sessionId);
    const tickets = await store.tickets(sheet?.rooms.flatMap((room) => room.sittingIds) ?? []);
    const idOf = new Map(tickets.map((each) => [each.candidateNumber, each.sittingId]));
    for (const { candidateNumber, made } of steady) {
      const found = await store.find(idOf.get(candidateNumber) ?? '');
      const stored = found?.journal.flatMap((batch) => batch.events) ?? [];
      expect(stored.length, candidateNumber).toBe(made.length);
      expect(stored, candidateNumber).toEqual(made);
      let next = 1;
      for (const batch of found?.journal ?? []) {
        expect(batch.firstSequence, candidateNumber).toBe(next);
        next += batch.events.length;
      }
      expect(found?.deadlineAt).toBe(startsAt + 60 * 60_000);
    }
    for (const [i, { number }] of pages.entries()) {
      const found = await store.find(idOf.get(number) ?? '');
      const { chosen } = foldJournal(found?.journal.flatMap((batch) => batch.events) ?? []);
      expect(Object.keys(chosen)).toHaveLength(20 + 5 * i);
    }
    client.destroy();
  });

  it('hands in what each has answered', async () => {
    for (const each of steady) {
      const receipt = await untilAnswered(() =>
        each.seat.call(candidateContract.submit, { body: { lastSequence: each.acknowledged } }),
      );
      const { chosen } = foldJournal(each.made);
      expect(receipt.answered, each.candidateNumber).toBe(Object.keys(chosen).length);
    }
  });
});
