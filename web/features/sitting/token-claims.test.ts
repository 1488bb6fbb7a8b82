import { SignJWT } from 'jose';
import { expect, it } from 'vitest';
import { claimsOf } from './token-claims.ts';

it('finds the sitting of a token, and nothing in what is none', async () => {
  const made = await new SignJWT({ sittingId: 'KT-ầ-1', epoch: 3 })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new Uint8Array(32));
  expect(claimsOf(made)?.epoch).toBe(3);
  for (const bad of [undefined, '', 'x', 'a.b.c', `a.${btoa('{"sittingId":"x","epoch":0}')}.c`])
    expect(claimsOf(bad)).toBeUndefined();
});
