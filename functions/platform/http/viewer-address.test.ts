import type { Context } from 'hono';
import { describe, expect, it } from 'vitest';
import { frontHeader, viewerAddressHeader } from './front-headers.ts';
import { socketAddress } from './socket-address.ts';
import { viewerAddress } from './viewer-address.ts';

const secret = 'what only the front knows';
const addressOf = viewerAddress(Buffer.from(secret));
const request = (headers: Record<string, string>, sourceIp = '198.51.100.9') =>
  ({
    req: { header: (name: string) => headers[name] },
    env: { event: { requestContext: { http: { sourceIp } } } },
  }) as unknown as Context;

describe('the address of a client', () => {
  it('is the front’s word, where the front shows its secret', () => {
    const headers = { [frontHeader]: secret, [viewerAddressHeader]: '203.0.113.7' };
    expect(addressOf(request(headers))).toBe('203.0.113.7');
  });

  it('is the gateway’s word for whoever goes round the front, whatever they write', () => {
    for (const shown of [undefined, '', 'a guess', `${secret} `]) {
      const headers = {
        [viewerAddressHeader]: '10.1.2.3',
        'x-forwarded-for': '10.1.2.3',
        ...(shown === undefined ? {} : { [frontHeader]: shown }),
      };
      expect(addressOf(request(headers))).toBe('198.51.100.9');
    }
    expect(addressOf({ ...request({}), env: undefined } as unknown as Context)).toBeUndefined();
  });

  it('is that of the connection, where this process holds it', () => {
    const env = { incoming: { socket: { remoteAddress: '::ffff:10.1.2.3' } } };
    const headers = { 'x-forwarded-for': '10.9.9.9' };
    const context = { req: { header: (name: string) => headers[name as never] }, env };
    expect(socketAddress(context as unknown as Context)).toBe('::ffff:10.1.2.3');
    expect(socketAddress({ env: {} } as unknown as Context)).toBeUndefined();
  });
});
