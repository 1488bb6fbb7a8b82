import {
  type Reading,
  type ReadQuestion,
  reading,
  readQuestions,
} from '../../../shared/question-bank/reading.ts';
import { sha256Hex } from '../../platform/crypto.ts';
import { jsonReader, type ObjectStore, putJson } from '../../platform/object-store.ts';
import { sniffImage } from '../media/sniff-image.ts';
import type { ReadBank, ReadImage } from '../rules/read-bank.ts';

/** Whose file of which bank. */
export interface FileOf {
  readonly bankId: string;
  readonly by: string;
  readonly fileId: string;
}

/** Files that were sent and what was read from them. Nothing of it is in a bank; all of it may expire. */
export interface Readings {
  putPart(of: FileOf, part: number, bytes: Uint8Array): Promise<void>;
  /** The parts together; undefined where one is missing. */
  file(of: FileOf, parts: number): Promise<Uint8Array | undefined>;
  put(
    given: Omit<Reading, 'content'>,
    questions: readonly ReadQuestion[],
    media: ReadBank['media'],
  ): Promise<void>;
  /** Undefined for everybody but the person who sent the file. */
  get(of: { bankId: string; readingId: string; by: string }): Promise<Reading | undefined>;
  questions(of: Reading): Promise<readonly ReadQuestion[]>;
  image(of: Reading, media: string): Promise<ReadImage | undefined>;
}

export function readingStore(objects: ObjectStore): Readings {
  const readContent = jsonReader(objects, readQuestions, 2);
  const folder = ({ bankId, readingId }: { bankId: string; readingId: string }) =>
    `uploads/readings/${bankId}/${readingId}`;
  // A file's id is made up by its sender: nobody else's may be hit upon.
  const partKey = ({ bankId, by, fileId }: FileOf, part: number) =>
    `uploads/readings/${bankId}/${sha256Hex(Buffer.from(by)).slice(0, 20)}/${fileId}/${part}`;
  return {
    putPart: (of, part, bytes) => objects.put(partKey(of, part), bytes),
    async file(of, parts) {
      const found: Uint8Array[] = [];
      for (let part = 1; part <= parts; part++) {
        const bytes = await objects.get(partKey(of, part));
        if (!bytes) return undefined;
        found.push(bytes);
      }
      return Buffer.concat(found);
    },
    async put(given, questions, media) {
      const at = folder(given);
      for (const [hash, { bytes }] of media) await objects.put(`${at}/images/${hash}`, bytes);
      const content = await putJson(objects, at, { questions }, questions.length);
      const whole: Reading = { ...given, content };
      await objects.put(`${at}/reading.json`, Buffer.from(JSON.stringify(whole)));
    },
    async get(of) {
      const bytes = await objects.get(`${folder(of)}/reading.json`);
      if (!bytes) return undefined;
      const found = reading.parse(JSON.parse(Buffer.from(bytes).toString()));
      return found.by === of.by ? found : undefined;
    },
    questions: async ({ content }) => (await readContent(content)).questions,
    async image(of, media) {
      const bytes = await objects.get(`${folder(of)}/images/${media}`);
      const type = bytes && sniffImage(bytes)?.type;
      return bytes && type ? { bytes, type } : undefined;
    },
  };
}
