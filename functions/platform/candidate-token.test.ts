import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { candidateTokens } from './candidate-token.ts';

const secret = new Uint8Array(32).fill(7);
const claims = { sittingId: 'sitting-1', epoch: 2 };
const now = 1_800_000_000_000;

describe("a candidate's token", () => {
  it('speaks for its sitting until it expires, the first time as the hundredth', async () => {
    const tokens = candidateTokens(secret);
    const token = await tokens.sign(claims, now, 60);
    for (const later of [0, 1000, 59_000])
      expect(await tokens.verify(token, now + later)).toEqual(claims);
    for (const later of [60_000, 3_600_000])
      expect(await tokens.verify(token, now + later)).toBeUndefined();
    expect(await candidateTokens(secret).verify(token, now + 60_000)).toBeUndefined();
  });

  it('is refused altered, of another secret, without an end, and however often it is tried', async () => {
    const tokens = candidateTokens(secret);
    const token = await tokens.sign(claims, now, 60);
    await tokens.verify(token, now);
    const [head = '', , tail = ''] = token.split('.');
    const forged = Buffer.from(JSON.stringify({ ...claims, sittingId: 'sitting-2' }));
    const endless = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'candidate+jwt' })
      .setIssuer('truong-thi-candidate')
      .sign(secret);
    const others = [
      `${head}.${forged.toString('base64url')}.${tail}`,
      await candidateTokens(new Uint8Array(32)).sign(claims, now, 60),
      endless,
      '',
    ];
    for (const each of [...others, ...others])
      expect(await tokens.verify(each, now)).toBeUndefined();
  });
});
