import { expect, it } from 'vitest';
import { chosen, sittingWith } from '../../../test/builders/any-sitting.ts';
import { joinAnswerFile } from './join-answer-file.ts';

const held = [chosen(1, 0), chosen(2, 1), chosen(3, 2)];
const contradicts = { ok: false, problem: { code: 'answer-file-contradicts' } };
const file = (
  firstSequence: number,
  events: typeof held,
  lastAcknowledged = firstSequence - 1,
) => ({
  ...{ firstSequence, events, lastAcknowledged },
});

it('a file adds what comes after the journal, and what is held already only has to be the same', () => {
  const sitting = sittingWith({}, held);
  const next = chosen(4, 0);
  expect(joinAnswerFile(sitting, 1, file(4, [next]))).toEqual({
    ...{ ok: true, value: { firstSequence: 4, events: [next] } },
  });
  expect(joinAnswerFile(sitting, 1, file(2, [...held.slice(1), next]))).toEqual({
    ...{ ok: true, value: { firstSequence: 4, events: [next] } },
  });
  expect(joinAnswerFile(sitting, 1, file(2, held.slice(1)))).toEqual({
    ...{ ok: true, value: { firstSequence: 4, events: [] } },
  });
});

it('a file that says another thing than the journal contradicts it', () => {
  const sitting = sittingWith({}, held);
  expect(joinAnswerFile(sitting, 1, file(2, [chosen(2, 3), chosen(3, 2)]))).toEqual(contradicts);
  expect(joinAnswerFile(sitting, 1, file(5, [chosen(4, 0)]))).toEqual(contradicts);
  expect(joinAnswerFile(sitting, 1, file(4, [chosen(4, 0)], 2))).toEqual(contradicts);
  expect(joinAnswerFile(sitting, 2, file(4, [chosen(4, 0)]))).toEqual(contradicts);
});

it('of an earlier turn adds what the turn had not brought in, whatever another workstation wrote since', () => {
  const sitting = sittingWith({ epoch: 2, turnEnds: [{ held: 2, at: 0 }] }, held);
  const own = [held[1] as (typeof held)[0], chosen(5, 5), chosen(6, 6)];
  expect(joinAnswerFile(sitting, 1, file(2, own))).toEqual({
    ...{ ok: true, value: { firstSequence: 3, events: own.slice(1) } },
  });
  expect(joinAnswerFile(sitting, 1, file(2, [chosen(2, 3)]))).toEqual(contradicts);
  expect(joinAnswerFile(sitting, 1, file(4, [chosen(4, 0)]))).toEqual(contradicts);
});
