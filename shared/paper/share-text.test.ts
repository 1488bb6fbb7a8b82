import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareBytes, shareText } from './share-text.ts';

const share = fc.uint8Array({ minLength: 17, maxLength: 17 });

it('a share written down and typed again is the same, in any case and grouping', () => {
  fc.assert(
    fc.property(share, fc.boolean(), (bytes, small) => {
      const text = shareText(bytes);
      expect(text).toMatch(/^([0-9A-Z]{5}-){5}[0-9A-Z]{5}$/);
      expect(shareBytes(small ? text.toLowerCase().replaceAll('-', ' ') : text)).toEqual(bytes);
    }),
  );
});

it('letters that are easily misread are taken for the digits they look like', () => {
  const text = shareText(new Uint8Array(17));
  expect(shareBytes(text.replace('00', 'oO'))).toEqual(new Uint8Array(17));
});

it('one letter mistyped, or two neighbours exchanged, is noticed', () => {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  fc.assert(
    fc.property(share, fc.nat({ max: 29 }), fc.nat({ max: 31 }), (bytes, at, other) => {
      const plain = shareText(bytes).replaceAll('-', '');
      const wrong = `${plain.slice(0, at)}${letters[other]}${plain.slice(at + 1)}`;
      if (wrong !== plain) expect(shareBytes(wrong)).toBeUndefined();
      if (at === 29) return;
      const swapped = `${plain.slice(0, at)}${plain[at + 1]}${plain[at]}${plain.slice(at + 2)}`;
      if (swapped !== plain) expect(shareBytes(swapped)).toBeUndefined();
    }),
  );
});

it('what is no share is none', () => {
  for (const typed of ['', 'ABC', `${shareText(new Uint8Array(17))}0`, '!!!!!-'.repeat(5)])
    expect(shareBytes(typed)).toBeUndefined();
});
