import { Table } from '@mantine/core';
import type { Finding } from '../../../shared/kernel/problem.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { uiMessages } from './ui-messages.ts';

/**
 * The report of a refused file: row, column and field as the person sees them in the sheet; a file that
 * is no sheet has no columns, and none are shown.
 */
export function FindingsTable({ findings }: { readonly findings: readonly Finding[] }) {
  const text = useText(uiMessages);
  const language = useLanguage();
  const has = (name: 'column' | 'field') => findings.some((finding) => finding[name] !== undefined);
  const [hasColumn, hasField] = [has('column'), has('field')];
  const caption = text('findings', { count: findings.length });
  return (
    // The box scrolls, so the keyboard must be able to reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is focusable
    <section className="sheet card" style={{ maxHeight: 320 }} tabIndex={0} aria-label={caption}>
      <Table captionSide="top">
        <Table.Caption>{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{text('row')}</Table.Th>
            {hasColumn && <Table.Th scope="col">{text('column')}</Table.Th>}
            {hasField && <Table.Th scope="col">{text('field')}</Table.Th>}
            <Table.Th scope="col">{text('finding')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {findings.map((finding) => (
            <Table.Tr key={`${finding.row}|${finding.column}|${finding.field}|${finding.vi}`}>
              <Table.Td className="numeric">{finding.row ?? '–'}</Table.Td>
              {hasColumn && <Table.Td>{finding.column ?? '–'}</Table.Td>}
              {hasField && <Table.Td>{finding.field ?? '–'}</Table.Td>}
              <Table.Td>{inLanguage(finding, language)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
