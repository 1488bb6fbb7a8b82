import * as z from 'zod';
import { problemCatalogue } from './problem-catalogue.ts';

export type ProblemCode = keyof typeof problemCatalogue;

/** One finding of an import or a check: where it is, and what to do about it. */
export const finding = z.object({
  /** 1-based row of the sheet as the person sees it, header included; absent for the whole file. */
  row: z.int().optional(),
  /** Column letter as in the sheet, e.g. "C". */
  column: z.string().optional(),
  /** Heading of the column or name of the field. */
  field: z.string().optional(),
  vi: z.string(),
  en: z.string(),
});
export type Finding = z.infer<typeof finding>;

/** An expected failure, as a value. The catalogue gives its status and sentences. */
export interface Problem {
  readonly code: ProblemCode;
  /** Fills {name} in the catalogue's sentences. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly findings?: readonly Finding[];
}

/** What leaves the server, RFC 9457 with the two languages as extension members. */
export const problemDocument = z.object({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  vi: z.string(),
  en: z.string(),
  findings: z.array(finding).optional(),
});
export type ProblemDocument = z.infer<typeof problemDocument>;

const typePrefix = 'urn:truong-thi:problem:';

function fill(sentence: string, values: Problem['values'] = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The problem+json document of a problem. */
export function toProblemDocument(problem: Problem): ProblemDocument {
  const entry = problemCatalogue[problem.code];
  const vi = fill(entry.vi, problem.values);
  const en = fill(entry.en, problem.values);
  return {
    type: typePrefix + problem.code,
    status: entry.status,
    title: en,
    vi,
    en,
    ...(problem.findings ? { findings: [...problem.findings] } : {}),
  };
}

/** The code inside a document's type, or undefined for a stranger's document. */
export function problemCodeOf(document: ProblemDocument): ProblemCode | undefined {
  const code = document.type.startsWith(typePrefix) ? document.type.slice(typePrefix.length) : '';
  return code in problemCatalogue ? (code as ProblemCode) : undefined;
}
