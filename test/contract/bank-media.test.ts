import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decryptAesGcm } from '../../functions/platform/crypto.ts';
import { putJson } from '../../functions/platform/object-store.ts';
import { ok } from '../../shared/kernel/result.ts';
import { paper } from '../../shared/paper/paper.ts';
import { itemFile } from '../../shared/question-bank/bank.ts';
import { tinyImage } from '../builders/tiny-image.ts';
import { importInto, newBank, questionRows, questionSheet } from './bank-world.ts';
import { blueprintOf, newExam, partId, seatCandidates } from './paper-exam.ts';
import { type PaperWorld, paperWorld } from './paper-world.ts';

let world: PaperWorld;
beforeAll(async () => {
  world = await paperWorld();
});
afterAll(() => world.stop());

const upload = (bankId: string, bytes: Uint8Array, person = 'tac-gia') =>
  world.call(person, 'POST', `/api/staff/banks/${bankId}/media`, bytes);

describe('an image of a bank', () => {
  test('is kept by its hash and comes back as what it is, and as nothing that can run', async () => {
    const bankId = await newBank(world);
    const bytes = new Uint8Array(tinyImage.png(640, 480));
    const { status, json } = await upload(bankId, bytes);
    expect(status).toBe(200);
    expect(json).toMatchObject({ type: 'image/png', width: 640, height: 480 });
    const path = `/api/staff/banks/${bankId}/media/${json.media}`;
    for (const person of ['tac-gia', 'phan-bien']) {
      const { response } = await world.call(person, 'GET', path);
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
      expect(response.headers.get('content-type')).toBe('image/png');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toContain('sandbox');
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  test('is only for those who write or review the bank', async () => {
    const bankId = await newBank(world);
    const bytes = tinyImage.png(640, 480);
    const { media } = (await upload(bankId, bytes)).json;
    const path = `/api/staff/banks/${bankId}/media/${media}`;
    expect((await world.call('thu-ky', 'GET', path)).status).toBe(403);
    expect((await world.call('tac-gia-khac', 'GET', path)).status).toBe(404);
    expect((await upload(bankId, bytes, 'phan-bien')).status).toBe(403);
    expect((await upload(bankId, bytes, 'tac-gia-khac')).status).toBe(404);
    const other = await newBank(world, 'Khác');
    const elsewhere = `/api/staff/banks/${other}/media/${media}`;
    expect((await world.call('tac-gia', 'GET', elsewhere)).status).toBe(404);
  });

  test('is refused with the reason where it is no image, or too heavy', async () => {
    const bankId = await newBank(world);
    const svg = await upload(bankId, Buffer.from('<svg onload="alert(1)"></svg>'));
    expect(svg.status).toBe(422);
    expect(svg.json.vi).toContain('SVG');
    expect((await upload(bankId, tinyImage.png(9, 9, 300_001))).json.vi).toContain('301 kB');
    expect((await upload(bankId, tinyImage.png(9, 9, 1_000_001))).status).toBe(413);
  });
});

describe('papers with images', () => {
  let bankId: string;
  let media: string;
  const bytes = tinyImage.png(320, 200, 900);

  /** A bank of 180 questions, each of which shows the image, approved. */
  async function bankWithImages(): Promise<void> {
    bankId = await newBank(world);
    media = (await upload(bankId, bytes)).json.media;
    await importInto(world, bankId, await questionSheet(questionRows(180)));
    const { items } = (await world.banks.load(bankId))!.imports[0]!;
    const plain = JSON.parse(Buffer.from((await world.objects.get(items.key))!).toString());
    const rich = itemFile.parse(plain).items.map((item) => ({
      ...item,
      itemId: `rich-${item.itemId}`,
      stemRich: [
        { type: 'paragraph', content: [item.stem, { type: 'image', media, alt: 'Biểu đồ' }] },
      ],
    }));
    const pointer = await putJson(world.objects, `banks/${bankId}/items`, { items: rich }, 180);
    const event = { type: 'itemsImported' as const, items: pointer, fileName: 'hinh.json' };
    await world.banks.change(bankId, 'tac-gia', () => ok(event));
    const path = `/api/staff/banks/${bankId}/approvals`;
    await world.call('phan-bien', 'POST', path, { itemsSha256: pointer.sha256 });
  }
  async function ready(examId: string): Promise<string> {
    await newExam(world, examId);
    await seatCandidates(world, examId, 2);
    const part = `/api/staff/exams/${examId}/parts/${partId}`;
    await world.call('thu-ky', 'PUT', `${part}/blueprint`, blueprintOf(bankId));
    return `${part}/seal`;
  }
  beforeAll(bankWithImages);

  test('carry them encrypted, each once, and open with the key of the session', async () => {
    const { json } = await world.call('thu-ky', 'POST', await ready('exam-1'));
    expect((await world.jobs.read(json.jobId))?.state).toBe('done');
    const { sheet, tickets } = world.opened[0]!;
    const sealedKey = Buffer.from(sheet.sealedSessionKey, 'base64');
    const sessionKey = await world.vault.open(`session:${sheet.sessionId}`, sealedKey);
    const { sittingId } = tickets[0]!;
    const key = createHmac('sha256', sessionKey).update(`paper|${sittingId}`).digest();
    const sealed = (await world.objects.get(`papers/${sittingId}`))!;
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('IHDR');
    const opened = paper.parse(JSON.parse(Buffer.from(decryptAesGcm(key, sealed)).toString()));
    const base64 = Buffer.from(bytes).toString('base64');
    expect(opened.media).toEqual({ [media]: { type: 'image/png', base64 } });
    expect(opened.questions.every((each) => each.stemRich !== undefined)).toBe(true);
  });

  test('are not sealed while an image is missing, and the finding tells no question', async () => {
    const seal = await ready('exam-2');
    const other = await newBank(world, 'Kho thiếu hình');
    const { items } = (await world.banks.load(bankId))!.imports[1]!;
    const event = { type: 'itemsImported' as const, items, fileName: 'hinh.json' };
    await world.banks.change(other, 'tac-gia', () => ok(event));
    const approval = { itemsSha256: items.sha256 };
    await world.call('phan-bien', 'POST', `/api/staff/banks/${other}/approvals`, approval);
    const part = `/api/staff/exams/exam-2/parts/${partId}`;
    await world.call('thu-ky', 'PUT', `${part}/blueprint`, blueprintOf(other));
    const refused = await world.call('thu-ky', 'POST', seal);
    expect(refused.status).toBe(409);
    expect(refused.json.findings[0].vi).toContain('thiếu hình');
    expect(JSON.stringify(refused.json)).not.toContain('Nội dung');
  });
});
