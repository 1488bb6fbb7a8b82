import { createDecipheriv, randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import {
  type AnswerFile,
  answerFile,
  answerFileContent,
  answerFileName,
  answerFileSeal,
} from '../../../shared/sitting/answer-file.ts';
import { importKey } from './import-key.ts';
import { makeAnswerFile } from './make-answer-file.ts';

const key = randomBytes(32);
const of = { sittingId: 'KIEN-THUC-7', epoch: 2, candidateNumber: 'CC0001' };
const iv = () => new Uint8Array(randomBytes(12));

/** As the server opens it. */
function open(file: AnswerFile): unknown {
  const bytes = Buffer.from(file.sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(file.iv, 'base64'));
  decipher.setAAD(Buffer.from(answerFileSeal(file)));
  decipher.setAuthTag(bytes.subarray(-16));
  return JSON.parse(
    Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString(),
  );
}

const anyContent = fc.record({
  fileId: fc.constant('0123456789abcdef'),
  madeAt: fc.constant(1_800_000_000_000),
  firstSequence: fc.integer({ min: 1, max: 9_000 }),
  lastAcknowledged: fc.integer({ min: 0, max: 9_000 }),
  events: fc.array(
    fc.record({
      kind: fc.constant('choose' as const),
      question: fc.integer({ min: 1, max: 60 }),
      at: fc.nat(3_600_000),
      options: fc.uniqueArray(fc.nat(5), { maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 400 },
  ) as fc.Arbitrary<AnswerEvent[]>,
});

it('the network never returns: every event this browser holds is in the file, whole', async () => {
  const answerKey = await importKey(key.toString('base64'), 'encrypt');
  await fc.assert(
    fc.asyncProperty(anyContent, async (content) => {
      const text = JSON.stringify(await makeAnswerFile(of, content, answerKey, iv()));
      const file = answerFile.parse(JSON.parse(text));
      expect(answerFileContent.parse(open(file))).toEqual(content);
    }),
    { numRuns: 40 },
  );
});

it('a file changed on the stick, or passed off as of another sitting, does not open', async () => {
  const answerKey = await importKey(key.toString('base64'), 'encrypt');
  const [content] = fc.sample(anyContent, 1);
  const file = await makeAnswerFile(of, content!, answerKey, iv());
  expect(() => open({ ...file, epoch: 3 })).toThrow();
  expect(() => open({ ...file, sittingId: 'KIEN-THUC-8' })).toThrow();
  expect(() => open({ ...file, sealed: `AAAA${file.sealed.slice(4)}` })).toThrow();
});

it('a file without anything in it is not made', async () => {
  const answerKey = await importKey(key.toString('base64'), 'encrypt');
  const nothing = { fileId: '0'.repeat(16), madeAt: 1, firstSequence: 1, lastAcknowledged: 0 };
  await expect(makeAnswerFile(of, { ...nothing, events: [] }, answerKey, iv())).rejects.toThrow();
});

it('is named after the candidate, with nothing that a file system stumbles over', () => {
  expect(answerFileName('CC0001')).toBe('CC0001.truongthi');
  expect(answerFileName('../x y')).toBe('___x_y.truongthi');
});
