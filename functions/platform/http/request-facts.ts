import type { Context } from 'hono';

/** What a handler may know of a request beside what its contract parses. */
export interface RequestFacts {
  /** Path and query exactly as they came, without the origin: no Host header has a say. */
  readonly target: string;
  header(name: string): string | undefined;
  /** The address of the client as the deployment knows it; never a header that a client can set. */
  readonly address: string | undefined;
}

/** Finds the address of the client, each deployment in its own way. */
export type AddressOf = (context: Context) => string | undefined;

/** The facts of a request, each found only where it is asked for: a save asks for none. */
export function requestFacts(context: Context, addressOf: AddressOf): RequestFacts {
  return {
    get target() {
      const { pathname, search } = new URL(context.req.url);
      return pathname + search;
    },
    header: (name) => context.req.header(name),
    get address() {
      return addressOf(context);
    },
  };
}
