import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryObjects } from '../../../test/builders/memory-objects.ts';
import { tinyImage } from '../../../test/builders/tiny-image.ts';
import { bankMedia } from './bank-media.ts';
import { sniffImage } from './sniff-image.ts';

const side = fc.integer({ min: 1, max: 4096 });

describe('what an image is by its bytes', () => {
  it('is its kind and size, for every kind and size', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = { width, height };
        expect(sniffImage(tinyImage.png(width, height))).toEqual({ type: 'image/png', ...size });
        expect(sniffImage(tinyImage.gif(width, height))).toEqual({ type: 'image/gif', ...size });
        expect(sniffImage(tinyImage.jpeg(width, height))).toEqual({ type: 'image/jpeg', ...size });
        for (const kind of ['VP8 ', 'VP8L', 'VP8X'] as const)
          expect(sniffImage(tinyImage.webp(kind, width, height))).toEqual({
            type: 'image/webp',
            ...size,
          });
      }),
    );
  });

  it('is nothing for other files, and never throws', () => {
    for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7', 'GIF80a', ''])
      expect(sniffImage(Buffer.from(text))).toBeUndefined();
    fc.assert(
      fc.property(
        fc.constantFrom('png', 'jpeg', 'gif', 'VP8 ', 'VP8L', 'VP8X'),
        fc.nat(40),
        fc.uint8Array({ maxLength: 40 }),
        (kind, length, noise) => {
          const whole =
            kind === 'png' || kind === 'jpeg' || kind === 'gif'
              ? tinyImage[kind](9, 9)
              : tinyImage.webp(kind as 'VP8 ', 9, 9);
          sniffImage(Buffer.concat([whole.subarray(0, length), noise]));
        },
      ),
    );
  });
});

describe('the images of a bank', () => {
  it('come back by their hash, and only within their bank', async () => {
    const media = bankMedia(memoryObjects());
    const bytes = new Uint8Array(tinyImage.png(640, 480));
    const stored = await media.put('bank-1', bytes);
    expect(stored).toMatchObject({ ok: true, value: { width: 640, height: 480 } });
    const name = stored.ok ? stored.value.media : '';
    expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(await media.get('bank-1', name)).toEqual({ type: 'image/png', bytes });
    expect(await media.get('bank-2', name)).toBeUndefined();
  });

  it.each([
    ['an SVG', Buffer.from('<svg onload="alert(1)"/>'), 'SVG'],
    ['a heavy one', tinyImage.png(10, 10, 300_001), '301 kB'],
    ['a wide one', tinyImage.png(4097, 10), '4097'],
  ])('do not take %s, and say why', async (_, bytes, why) => {
    const objects = memoryObjects();
    const refused = await bankMedia(objects).put('bank-1', bytes);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'image-refused' } });
    expect(JSON.stringify(refused)).toContain(why);
    expect(objects.keys()).toEqual([]);
  });

  it('notice that an object was exchanged behind their back', async () => {
    const objects = memoryObjects();
    const media = bankMedia(objects);
    const stored = await media.put('bank-1', tinyImage.png(640, 480));
    const name = stored.ok ? stored.value.media : '';
    await objects.put(`banks/bank-1/media/${name}`, tinyImage.png(641, 480));
    await expect(media.get('bank-1', name)).rejects.toThrow(name);
  });
});
