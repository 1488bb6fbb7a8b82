import * as z from 'zod';
import type { AddressOf } from './request-facts.ts';

const nodeRequest = z.object({
  incoming: z.object({ socket: z.object({ remoteAddress: z.string().optional() }) }),
});

/** The client's address where this process itself holds the connection. */
export const socketAddress: AddressOf = ({ env }) => {
  const parsed = nodeRequest.safeParse(env);
  return parsed.success ? parsed.data.incoming.socket.remoteAddress : undefined;
};
