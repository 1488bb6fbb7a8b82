import { expect, test } from 'vitest';
import { shortHash } from './short-hash.ts';

test('two people on the phone can compare a hash in three short groups', () => {
  expect(shortHash('0123456789abcdef0123456789abcdef')).toBe('0123 4567 89ab');
  expect(shortHash('')).toBe('');
});
