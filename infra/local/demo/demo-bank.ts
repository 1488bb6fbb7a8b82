import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { writeWorkbook } from '../../../functions/platform/spreadsheet/write-sheet.ts';
import { difficulty } from '../../../shared/question-bank/item.ts';

const question = z.object({
  topic: z.string(),
  difficulty,
  stem: z.string(),
  options: z.array(z.string()).length(4),
  key: z.enum(['A', 'B', 'C', 'D']),
  source: z.string(),
});
const folder = new URL('./bank/', import.meta.url);

const written = { easy: 'Dễ', medium: 'Trung bình', hard: 'Khó' };

/** The hand-written questions whose file names begin so, as the spreadsheet an author would upload. */
export async function demoBankSheet(prefix: string): Promise<{ bytes: Uint8Array; count: number }> {
  const questions = readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .sort()
    .flatMap((name) =>
      z.array(question).parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
    );
  const headings = [
    'Chủ đề',
    'Độ khó',
    'Câu hỏi',
    'Phương án A',
    'Phương án B',
    'Phương án C',
    'Phương án D',
    'Đáp án',
    'Căn cứ',
  ];
  const bytes = await writeWorkbook([
    {
      name: 'Câu hỏi',
      columns: headings.map((header) => ({ header, text: true })),
      rows: questions.map((each) => [
        each.topic,
        written[each.difficulty],
        each.stem,
        ...each.options,
        each.key,
        each.source,
      ]),
    },
  ]);
  return { bytes, count: questions.length };
}
