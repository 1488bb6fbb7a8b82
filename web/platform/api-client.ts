import type * as z from 'zod';
import type { Endpoint, FileResponse } from '../../shared/kernel/endpoint.ts';
import type { ProblemDocument } from '../../shared/kernel/problem.ts';
import { problemOf, unreachable, unreadable } from './client-problem.ts';
import { fileNameOf } from './file-name.ts';
import { pathOf, queryOf } from './request-url.ts';

/** What the server answered, or why not: the same shape everywhere in the browser. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ProblemDocument };

/** A file the server made, with the name it offers. */
export interface ReceivedFile {
  readonly blob: Blob;
  readonly fileName: string;
}

type Given<Name extends string, Schema extends z.ZodType> = Schema extends z.ZodUndefined
  ? { readonly [K in Name]?: undefined }
  : object extends z.input<Schema>
    ? { readonly [K in Name]?: z.input<Schema> }
    : { readonly [K in Name]: z.input<Schema> };

/** What a call must be given: as much as its contract asks for. */
export type CallInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = Given<
  'params',
  P
> &
  Given<'query', Q> &
  Given<'body', B> & { readonly upload?: Blob; readonly signal?: AbortSignal };

type Answered<A> = A extends FileResponse
  ? ReceivedFile
  : A extends z.ZodType
    ? z.output<A>
    : never;

export interface Api {
  /**
   * Calls an endpoint by its contract. Never throws: refusals come as the server's problem
   * document, a dead network as `offline`, an answer outside the contract as `unreadable`.
   */
  call<
    P extends z.ZodType,
    Q extends z.ZodType,
    B extends z.ZodType,
    A extends z.ZodType | FileResponse,
  >(
    endpoint: Endpoint<P, Q, B, A>,
    ...input: Record<never, never> extends CallInput<P, Q, B>
      ? [CallInput<P, Q, B>?]
      : [CallInput<P, Q, B>]
  ): Promise<Answer<Answered<A>>>;
}

export interface ApiOptions {
  /** The bearer token at the moment of the call; none for public endpoints. */
  readonly token?: () => string | undefined;
  readonly fetch?: typeof fetch;
  /** Milliseconds after which a call counts as offline (default 30,000). */
  readonly timeoutMs?: number;
}

interface AnyInput {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly upload?: Blob;
  readonly signal?: AbortSignal;
}

/** The browser's only way to the server: typed by the contracts, parsed by their schemas. */
export function makeApi(options: ApiOptions = {}): Api {
  const send = options.fetch ?? globalThis.fetch.bind(globalThis);

  async function request(endpoint: Endpoint, input: AnyInput): Promise<Response> {
    const token = options.token?.();
    const timeout = AbortSignal.timeout(options.timeoutMs ?? 30_000);
    const body = input.upload ?? (endpoint.body ? JSON.stringify(input.body) : undefined);
    return await send(pathOf(endpoint.path, input.params) + queryOf(input.query), {
      method: endpoint.method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined
          ? {}
          : { 'content-type': input.upload ? 'application/octet-stream' : 'application/json' }),
      },
      signal: input.signal ? AbortSignal.any([timeout, input.signal]) : timeout,
      cache: 'no-store',
      ...(body === undefined ? {} : { body }),
    });
  }

  async function call(endpoint: Endpoint, input: AnyInput = {}): Promise<Answer<unknown>> {
    try {
      const response = await request(endpoint, input);
      if (!response.ok) return { ok: false, problem: await problemOf(response) };
      if ('file' in endpoint.answer) {
        const fileName = fileNameOf(response.headers.get('content-disposition'));
        return { ok: true, value: { blob: await response.blob(), fileName } };
      }
      const parsed = endpoint.answer.safeParse(await response.json());
      return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problem: unreadable };
    } catch (error) {
      // A body that is no JSON is a stranger's answer (a captive portal); all else is the network.
      return { ok: false, problem: error instanceof SyntaxError ? unreadable : unreachable };
    }
  }

  return { call: call as Api['call'] };
}
