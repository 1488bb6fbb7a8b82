import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { PaperQuestion } from '../../../shared/paper/paper.ts';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';
import { examRoom } from './exam-room.test-builder.ts';
import { minute, startsAt } from './fake-exam-server.test-builder.ts';
import { textShown } from './text-shown.ts';

const four = ['A', 'B', 'C', 'D'].map((text) => ({ text }));
const kinds = ['multiple', 'single', 'order', 'match', 'text', 'essay'] as const;
const questions: PaperQuestion[] = kinds.map((kind, i) => ({
  number: i + 1,
  stem: `Câu ${i + 1}`,
  kind,
  options: kind === 'text' || kind === 'essay' ? [] : four,
  ...(kind === 'match' ? { rights: four } : {}),
}));

const number = fc.integer({ min: 1, max: 6 });
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('choose' as const), number, at: fc.nat(3) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('arrange' as const),
      number: fc.constantFrom(3, 4),
      places: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      number: fc.constantFrom(5, 6),
      text: fc.string({ maxLength: 12 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const), number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('goTo' as const), number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cut' as const), on: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(4000) }) },
);

it('ticks, orders, pairs and texts survive any clicks and reloads: what is shown is what the server has (ls1intum/Artemis#1770)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { room, reload, pass, toFirstQuestion } = examRoom(questions);
      let page = await toFirstQuestion();
      for (const each of steps) {
        if (each.do === 'choose') page.choose(each.number, each.at);
        else if (each.do === 'arrange') page.arrange(each.number, each.places);
        else if (each.do === 'type') page.write(each.number, each.text);
        else if (each.do === 'clear') page.clear(each.number);
        else if (each.do === 'goTo') page.goTo(each.number);
        else if (each.do === 'cut') room.cut = each.on;
        else if (each.do === 'wait') await pass(each.ms);
        else {
          // What stands on the screen for a second is kept; a reload may come right after.
          await pass(1_250);
          const shown = page.model.get().answers;
          page = reload();
          // Decryption takes real time, the page's own clock goes on in the test's.
          await vi.waitUntil(async () => {
            await pass(250);
            return page.model.get().stage === 'answering';
          });
          expect(page.model.get().answers).toEqual(shown);
        }
      }
      room.cut = false;
      page.settle();
      await pass(60_000);
      expect(page.model.get().journal.pending).toBe(0);
      const server = foldJournal(room.events);
      expect(page.model.get().answers).toEqual(server);
      for (const { number: each } of questions)
        expect(textShown(page.model.get(), each)).toBe(server.written[each] ?? '');
    }),
    { numRuns: 60 },
  );
}, 120_000);

it('the last key press before time is up is in the record (gbateson/moodle-qtype_essayautograde#58)', async () => {
  const { room, pass, toFirstQuestion } = examRoom(questions);
  room.deadlineAt = startsAt + 2 * minute;
  const page = await toFirstQuestion();
  page.goTo(6);
  page.write(6, 'Kính gử');
  await pass(room.deadlineAt - room.time - 250);
  page.write(6, 'Kính gửi');
  await pass(5_000);
  expect(page.model.get().stage).toBe('ended');
  expect(foldJournal(room.events).written).toEqual({ 6: 'Kính gửi' });
});

it('what is typed in the last second is in, also for who then turns to another question (CSCfi/exam#19, CSCfi/exam#21)', async () => {
  const { room, pass, toFirstQuestion } = examRoom(questions);
  room.deadlineAt = startsAt + 2 * minute;
  const page = await toFirstQuestion();
  await pass(room.deadlineAt - room.time - 1000);
  page.goTo(6);
  page.write(6, 'Điều 5');
  page.goTo(1);
  page.choose(1, 2);
  await pass(5_000);
  expect(foldJournal(room.events)).toMatchObject({ written: { 6: 'Điều 5' }, chosen: { 1: [2] } });
});

it('an answer ticked and unticked is not handed in as ticked (NationalSecurityAgency/skills-service#3247)', async () => {
  const { room, pass, toFirstQuestion } = examRoom(questions);
  const page = await toFirstQuestion();
  for (const option of [0, 2, 0, 3, 3]) page.choose(1, option);
  await pass(5_000);
  expect(foldJournal(room.events).chosen).toEqual({ 1: [2] });
});

it('an essay typed without ever pausing is kept second by second', async () => {
  const { room, pass, toFirstQuestion } = examRoom(questions);
  const page = await toFirstQuestion();
  let text = '';
  for (let i = 0; i < 40; i++) {
    text += 'ă';
    page.write(6, text);
    await pass(250);
  }
  expect(page.model.get().answers.written[6]?.length).toBeGreaterThanOrEqual(36);
  const writes = room.events.filter((event) => event.kind === 'write').length;
  expect(writes).toBeLessThanOrEqual(10);
});

it('what is typed as the sitting is paused is kept when it goes on, and nothing typed is sent twice', async () => {
  const { room, pass, toFirstQuestion } = examRoom(questions);
  const page = await toFirstQuestion();
  page.write(5, 'Quốc hội');
  page.model.update({ state: 'paused' });
  await pass(1_500);
  expect(textShown(page.model.get(), 5)).toBe('Quốc hội');
  page.model.update({ state: 'running' });
  await pass(10_000);
  expect(foldJournal(room.events).written).toEqual({ 5: 'Quốc hội' });
});

it('an option cannot be chosen where there is nothing to choose, such as the letter of a typed answer', async () => {
  const page = await examRoom(questions).toFirstQuestion();
  for (const { number: each } of questions.slice(2)) page.choose(each, 0);
  expect(page.model.get().answers.chosen).toEqual({});
});

it('what is being typed as the sitting goes to another workstation is evidence with the rest', async () => {
  const { room, pass, toFirstQuestion } = examRoom(questions);
  const page = await toFirstQuestion();
  page.goTo(6);
  page.write(6, 'Kính gửi');
  await pass(3_000);
  room.elsewhere = true;
  page.choose(1, 1);
  await pass(750);
  page.write(6, 'Kính gửi Hội đồng');
  await pass(minute);
  expect(page.model.get().hold).toBe('otherWorkstation');
  expect(page.model.get().leftover).toEqual({ questions: [1, 6], delivered: true });
  const held = room.evidence.flat();
  expect(foldJournal([...room.events, ...held]).written).toEqual({ 6: 'Kính gửi Hội đồng' });
});
