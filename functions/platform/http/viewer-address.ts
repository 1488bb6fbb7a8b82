import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { sha256Hex } from '../crypto.ts';
import { frontHeader, viewerAddressHeader } from './front-headers.ts';
import type { AddressOf } from './request-facts.ts';

const gateway = z.object({
  event: z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) }),
});

/**
 * The client's address behind CloudFront and API Gateway. Whoever goes round the front does not know
 * its secret: then the gateway's own word counts, which is the address of that client.
 */
export function viewerAddress(frontSecret: Uint8Array): AddressOf {
  const wanted = Buffer.from(sha256Hex(frontSecret));
  return ({ env, req }) => {
    const shown = Buffer.from(sha256Hex(req.header(frontHeader) ?? ''));
    if (timingSafeEqual(shown, wanted)) return req.header(viewerAddressHeader);
    const parsed = gateway.safeParse(env);
    return parsed.success ? parsed.data.event.requestContext.http.sourceIp : undefined;
  };
}
