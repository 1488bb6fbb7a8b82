import type * as z from 'zod';
import type { Action } from '../organisation/action.ts';
import type { ProblemCode } from './problem.ts';

/** Who may call: nobody special, the candidate of the sitting in the token, or staff by the access table. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'candidate' }
  /** Signed-in staff; the answer is limited to what the person may see. */
  | { readonly kind: 'staff' }
  /**
   * Staff whose role allows the action where `scope` points: the path parameter
   * organisationId, examId or bankId names the record, and roomId narrows it.
   */
  | {
      readonly kind: 'action';
      readonly action: Action;
      readonly scope: 'organisation' | 'exam' | 'room' | 'bank';
    };

/** What a binary answer is, and the file name offered. */
export interface FileResponse {
  /** `image/*`: the answer itself says which of the image types it is. */
  readonly file: 'application/pdf' | 'application/octet-stream' | 'image/*' | typeof xlsxType;
}
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The contract of one endpoint: the server serves it, the browser calls it, OpenAPI describes it. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType | FileResponse = z.ZodType | FileResponse,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Hono style, e.g. "/api/staff/exams/:examId". */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly access: Access;
  readonly params?: Params;
  readonly query?: Query;
  /** A JSON body… */
  readonly body?: Body;
  /** …or the raw bytes of a file, at most this many megabytes. */
  readonly upload?: { readonly maxMegabytes: number };
  readonly answer: Answer;
  readonly problems?: readonly ProblemCode[];
  /** For so many seconds one answer may stand for everybody who asks: it says nothing of anybody. */
  readonly sharedForSeconds?: number;
}

/** Declares an endpoint, keeping the exact types of its schemas. */
export function endpoint<
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType | FileResponse = z.ZodType | FileResponse,
>(e: Endpoint<Params, Query, Body, Answer>): Endpoint<Params, Query, Body, Answer> {
  return e;
}
