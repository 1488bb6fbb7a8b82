import { Table } from '@mantine/core';
import type * as z from 'zod';
import type { auditLine } from '../../../shared/audit/audit-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';
import { shortHash } from './short-hash.ts';

/** The lines of the trail: when, who, what, and the hash to compare. */
export function AuditTable(props: {
  readonly lines: readonly z.infer<typeof auditLine>[];
  readonly firstBroken: number | undefined;
}) {
  const text = useText(messages);
  const format = useFormat();
  const language = useLanguage();
  const { lines, firstBroken = Number.POSITIVE_INFINITY } = props;
  return (
    <Table striped highlightOnHover withTableBorder bg="white" fz="sm" verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th ta="right">{text('sequence')}</Table.Th>
          <Table.Th>{text('time')}</Table.Th>
          <Table.Th>{text('person')}</Table.Th>
          <Table.Th>{text('what')}</Table.Th>
          <Table.Th>{text('hash')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.sequence} {...(line.sequence >= firstBroken ? { bg: 'red.1' } : {})}>
            <Table.Td ta="right" className="tabular">
              {line.sequence >= firstBroken && '✗ '}
              {line.sequence}
            </Table.Td>
            <Table.Td className="tabular" miw={150}>
              {format.timeWithSeconds(line.at)}, {format.date(line.at)}
            </Table.Td>
            <Table.Td>{line.by}</Table.Td>
            <Table.Td>{line[language]}</Table.Td>
            <Table.Td>
              <code className="hash" title={text('hashFull', { hash: line.hash })}>
                {shortHash(line.hash)}
              </code>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
