import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { memoryObjects } from '../../test/builders/memory-objects.ts';
import { jsonReader, putJson } from './object-store.ts';
import { openSealed, putSealed } from './sealed-object.ts';
import { keyVault } from './vault.ts';

const key = (fill: number) => new Uint8Array(32).fill(fill);
const schema = z.object({ key: z.string() });
const secret = { key: 'đáp án B' };

describe('sealed objects', () => {
  it('open for their purpose with their key, and hold nothing readable', async () => {
    const deps = { objects: memoryObjects(), vault: keyVault(key(1)) };
    const pointer = await putSealed(deps, 'exams/e1/sealed', 'sealed-bank:e1:p1', secret, 1);
    expect(await openSealed(deps, pointer, 'sealed-bank:e1:p1', schema)).toEqual(secret);
    const stored = Buffer.from((await deps.objects.get(pointer.key)) ?? []).toString();
    expect(stored).not.toContain('đáp án');
  });

  it('stay shut for another purpose, another key, or a single changed byte', async () => {
    const deps = { objects: memoryObjects(), vault: keyVault(key(1)) };
    const pointer = await putSealed(deps, 'x', 'sealed-bank:e1:p1', secret, 1);
    await expect(openSealed(deps, pointer, 'session:s1', schema)).rejects.toThrow();
    await expect(
      openSealed({ ...deps, vault: keyVault(key(2)) }, pointer, 'sealed-bank:e1:p1', schema),
    ).rejects.toThrow();
    const bytes = new Uint8Array((await deps.objects.get(pointer.key)) ?? []);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await deps.objects.put(pointer.key, bytes);
    await expect(openSealed(deps, pointer, 'sealed-bank:e1:p1', schema)).rejects.toThrow('changed');
  });
});

describe('immutable objects', () => {
  it('are refused when missing or changed behind our back', async () => {
    const objects = memoryObjects();
    const pointer = await putJson(objects, 'exams/e1', secret, 1);
    expect(await jsonReader(objects, schema)(pointer)).toEqual(secret);
    await objects.put(pointer.key, Buffer.from('{"key":"C"}'));
    await expect(jsonReader(objects, schema)(pointer)).rejects.toThrow('changed');
    await expect(jsonReader(memoryObjects(), schema)(pointer)).rejects.toThrow('missing');
  });
});
