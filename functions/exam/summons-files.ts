import { type SummonsPrint, summonsPrint } from '../../shared/exam/summons-print.ts';
import type { ObjectStore } from '../platform/object-store.ts';

/**
 * Where the files of one making of summons lie. Drafts are among the uploads, which are deleted
 * after a month; what was issued is kept with the exam.
 */
export const summonsKey = (
  print: { readonly examId: string; readonly printId: string; readonly issued: boolean },
  name: string,
): string =>
  print.issued
    ? `exams/${print.examId}/summons/${print.printId}/${name}`
    : `uploads/summons/${print.examId}/${print.printId}/${name}`;
export const fileName = (file: number): string => `${String(file).padStart(3, '0')}.pdf`;

/** The index of summons made, which is written last: it is there only when all files are. */
export async function readSummonsPrint(
  objects: ObjectStore,
  examId: string,
  printId: string,
): Promise<SummonsPrint | undefined> {
  const at = (issued: boolean) =>
    objects.get(summonsKey({ examId, printId, issued }, 'index.json'));
  const bytes = (await at(true)) ?? (await at(false));
  return bytes ? summonsPrint.parse(JSON.parse(Buffer.from(bytes).toString())) : undefined;
}
