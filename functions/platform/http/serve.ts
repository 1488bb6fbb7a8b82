import type { Context, Hono } from 'hono';
import type * as z from 'zod';
import type { Endpoint, FileResponse } from '../../../shared/kernel/endpoint.ts';
import type { Finding, Problem } from '../../../shared/kernel/problem.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import type { ImageType } from '../../../shared/rich-text/image-types.ts';
import { answer } from './answer.ts';
import { problemResponse } from './problem-response.ts';
import { type AddressOf, type RequestFacts, requestFacts } from './request-facts.ts';

/** A binary answer: its bytes and the name offered for saving. */
export interface FileAnswer {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What kind of image it is, where the contract answers one. */
  readonly type?: ImageType;
}

type Answered<A> = A extends FileResponse ? FileAnswer : A extends z.ZodType ? z.input<A> : never;

/** What a handler gets: everything parsed, and who is calling. */
export interface Call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, Caller> {
  readonly caller: Caller;
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
  /** The bytes of an uploaded file; empty where the contract has none. */
  readonly upload: Uint8Array;
  readonly request: RequestFacts;
}

/** Finds out who calls and whether they may; the contract's access says what is asked. */
export type Admit<Caller> = (context: Context, endpoint: Endpoint) => Promise<Result<Caller>>;

/** Serves endpoints of contracts on an app: admits, parses the request, calls, parses the answer. */
export interface Server<Caller> {
  on<
    P extends z.ZodType,
    Q extends z.ZodType,
    B extends z.ZodType,
    A extends z.ZodType | FileResponse,
  >(
    endpoint: Endpoint<P, Q, B, A>,
    handler: (call: Call<P, Q, B, Caller>) => Promise<Result<Answered<A>>>,
  ): void;
}

function findingsOf(error: z.ZodError, where: string): Finding[] {
  return error.issues.slice(0, 50).map((issue) => ({
    field: [where, ...issue.path.map(String)].join('.'),
    vi: `Giá trị chưa hợp lệ (${issue.message})`,
    en: `Invalid value (${issue.message})`,
  }));
}

async function jsonOf(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    return undefined;
  }
}

/**
 * `addressOf` finds the address of a client; left out, nobody's is known.
 */
export function server<Caller>(
  app: Hono,
  admit: Admit<Caller>,
  addressOf: AddressOf = () => undefined,
): Server<Caller> {
  return {
    on(endpoint, handler) {
      app.on(endpoint.method, endpoint.path, async (context) => {
        const refuse = (problem: Problem) => problemResponse(problem);
        const caller = await admit(context, endpoint);
        if (!caller.ok) return refuse(caller.problem);

        const findings: Finding[] = [];
        const parse = (schema: z.ZodType, value: unknown, where: string): unknown => {
          const parsed = schema.safeParse(value);
          if (!parsed.success) findings.push(...findingsOf(parsed.error, where));
          return parsed.data;
        };
        const params = endpoint.params && parse(endpoint.params, context.req.param(), 'path');
        const query = endpoint.query && parse(endpoint.query, context.req.query(), 'query');
        const body = endpoint.body
          ? parse(endpoint.body, await jsonOf(context), 'body')
          : undefined;
        if (findings.length > 0) return refuse({ code: 'bad-request', findings });

        let upload = new Uint8Array();
        if (endpoint.upload) {
          const limit = endpoint.upload.maxMegabytes;
          const declared = Number(context.req.header('content-length') ?? 0);
          if (declared > limit * 1_000_000) return refuse({ code: 'too-large', values: { limit } });
          upload = new Uint8Array(await context.req.arrayBuffer());
          if (upload.length > limit * 1_000_000)
            return refuse({ code: 'too-large', values: { limit } });
        }

        const request = requestFacts(context, addressOf);
        const call = { caller: caller.value, params, query, body, upload, request };
        const result = await handler(call as never);
        if (!result.ok) return refuse(result.problem);
        if ('file' in endpoint.answer)
          return fileResponse(endpoint.answer, result.value as FileAnswer);
        // Only what the contract lists may leave: an answer key cannot.
        const allowed = endpoint.answer.parse(result.value);
        const { sharedForSeconds } = endpoint;
        return answer(JSON.stringify(allowed), 200, {
          'content-type': 'application/json',
          // For caches between; a browser asks each time it wants to know.
          ...(sharedForSeconds
            ? { 'cache-control': `public, max-age=0, s-maxage=${sharedForSeconds}` }
            : {}),
        });
      });
    },
  };
}

function fileResponse({ file: kind }: FileResponse, file: FileAnswer): Response {
  return answer(new Uint8Array(file.bytes), 200, {
    'content-type': kind === 'image/*' ? (file.type ?? 'image/png') : kind,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
    // Whatever the bytes are: opened by itself, a file may load and run nothing.
    'content-security-policy': "default-src 'none'; sandbox",
  });
}

/** Admits everybody: for public endpoints. */
export const admitAnybody: Admit<undefined> = async (_context, endpoint) =>
  endpoint.access.kind === 'public' ? { ok: true, value: undefined } : fail('signed-out');
