import type { Exam } from '../../shared/exam/exam.ts';
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

/**
 * The index of summons made, which is written last: it is there only when all files are. Whether they
 * were issued is the exam's word.
 */
export async function readSummonsPrint(
  objects: ObjectStore,
  { examId, summons = [] }: Pick<Exam, 'examId' | 'summons'>,
  printId: string,
): Promise<SummonsPrint | undefined> {
  const issued = summons.some((each) => each.printId === printId);
  const bytes = await objects.get(summonsKey({ examId, printId, issued }, 'index.json'));
  return bytes ? summonsPrint.parse(JSON.parse(Buffer.from(bytes).toString())) : undefined;
}
