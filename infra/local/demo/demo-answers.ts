import { createDecipheriv } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { type Paper, paper } from '../../../shared/paper/paper.ts';
import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import type { Api } from '../../../web/platform/api-client.ts';
import { must } from './demo-desk.ts';

const known = z.array(
  z.object({ stem: z.string(), options: z.array(z.string()), key: z.string() }),
);
const folder = new URL('./bank/', import.meta.url);

/** The right option's text for each question of the demo's banks: what a well-prepared robot knows. */
const rightText = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => known.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
    .map(({ stem, options, key }) => [stem.trim(), options['ABCD'.indexOf(key)]?.trim()]),
);

/** Opens the paper as a browser does: fetch, get the key at the bell, decrypt. */
export async function openPaper(seat: Api): Promise<Paper> {
  const { blob } = await must(seat.call(candidateContract.paper));
  const { paperKey } = await must(seat.call(candidateContract.start));
  const bytes = Buffer.from(await blob.arrayBuffer());
  const decipher = createDecipheriv(
    'aes-256-gcm',
    Buffer.from(paperKey, 'base64'),
    bytes.subarray(0, 12),
  );
  decipher.setAuthTag(bytes.subarray(-16));
  const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
  return paper.parse(JSON.parse(plain.toString()));
}

/** Where a robot of this ability (0 to 1) puts its mark: the right option so often, else any other. */
export function demoChoice(
  question: Paper['questions'][number],
  ability: number,
  chance: () => number,
): number {
  const right = question.options.findIndex(
    (option) => option.text === rightText.get(question.stem),
  );
  if (right >= 0 && chance() < ability) return right;
  const others = question.options.map((_, place) => place).filter((place) => place !== right);
  return others[Math.floor(chance() * others.length)] ?? 0;
}
