import { columnLetter } from '../../../shared/kernel/column-letter.ts';
import type { Finding } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { SheetRow } from '../../../shared/kernel/sheet-row.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import { findColumns } from './find-columns.ts';
import { fingerprint } from './fingerprint.ts';
import { readItemRow } from './read-item-row.ts';
import type { ReadTex } from './read-tex.ts';
import { toItem } from './to-item.ts';

/** As many findings as are worth showing at once; the rest are counted. */
const mostFindings = 500;
const mostItems = 10_000;

function rejected(findings: readonly Finding[]): Result<never> {
  const more = findings.length - mostFindings;
  const shown = findings.slice(0, mostFindings);
  if (more > 0)
    shown.push({
      vi: `Còn ${more} lỗi nữa chưa liệt kê.`,
      en: `There are ${more} more errors, not listed.`,
    });
  return fail('import-rejected', { values: { count: findings.length }, findings: shown });
}

/**
 * Reads the questions of a sheet, all or nothing. A topic that differs from a known one only in
 * case takes the known spelling, so that it does not split a cell of the blueprint. What the bank has
 * already, or the sheet has twice, refuses the sheet unless it is to be kept.
 * Problem: import-rejected, with every finding by row and column.
 */
export function readItemSheet(
  rows: readonly SheetRow[],
  existing: readonly Item[],
  nextId: () => string,
  readTex: ReadTex,
  duplicates: 'refuse' | 'keep' = 'refuse',
): Result<Item[]> {
  const { columns, findings } = findColumns(rows);
  if (findings.length > 0) return rejected(findings);
  const body = rows.filter((row) => row.row > columns.headingRow);
  if (body.length === 0 || body.length > mostItems)
    return rejected([
      body.length === 0
        ? { vi: 'Tệp chưa có câu hỏi nào.', en: 'The file holds no question.' }
        : {
            vi: `Tệp có ${body.length} câu, tối đa ${mostItems}. Hãy chia nhỏ tệp.`,
            en: `The file has ${body.length} questions, at most ${mostItems}. Split it.`,
          },
    ]);

  const stemAt = columns.at.get('stem') ?? 0;
  const topics = new Map(existing.map((item) => [item.topic.toLowerCase(), item.topic]));
  const inBank = new Set(existing.map(fingerprint));
  const inFile = new Map<string, number>();
  const items: Item[] = [];
  for (const row of body) {
    const read = readItemRow(row, columns, readTex);
    findings.push(...read.findings);
    if (!read.draft) continue;
    const topicKey = read.draft.topic.toLowerCase();
    const topic = topics.get(topicKey) ?? read.draft.topic;
    topics.set(topicKey, topic);
    const item = toItem(read.draft, topic, nextId);
    const print = fingerprint(item);
    const twin = inFile.get(print);
    if (duplicates === 'refuse' && (twin !== undefined || inBank.has(print)))
      findings.push({
        row: row.row,
        column: columnLetter(stemAt),
        field: 'Câu hỏi',
        vi:
          twin === undefined ? 'Câu hỏi đã có trong ngân hàng.' : `Câu hỏi trùng với dòng ${twin}.`,
        en:
          twin === undefined
            ? 'The question is already in the bank.'
            : `The question is the same as in row ${twin}.`,
      });
    else inFile.set(print, row.row);
    items.push(item);
  }
  return findings.length > 0 ? rejected(findings) : ok(items);
}
