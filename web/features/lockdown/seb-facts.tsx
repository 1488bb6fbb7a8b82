import { Alert, Code, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SebRule } from '../../../shared/lockdown/lockdown.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { lockdownMessages } from './lockdown-messages.ts';

const systems = [
  ['windows', 'Windows'],
  ['macos', 'macOS'],
  ['ios', 'iPadOS'],
] as const;

/** What Safe Exam Browser is required with. */
export function SebFacts({ seb }: { readonly seb: SebRule }) {
  const text = useText(lockdownMessages);
  const versions = systems.flatMap(([key, name]) =>
    seb.versions[key] ? [`${name} ≥ ${seb.versions[key]}`] : [],
  );
  const rows: (readonly [string, ReactNode])[] = [
    [text('startUrl'), <Code key="url">{seb.startUrl}</Code>],
    [text('quitPassword'), text(seb.hasQuitPassword ? 'hasPassword' : 'noPassword')],
    ...(seb.ownFile === undefined
      ? [[text('versions'), versions.join(', ') || text('anyVersion')] as const]
      : []),
    [text('configKey'), <Code key="key">{seb.configKey}</Code>],
    [text('fileHash'), <Code key="hash">{seb.file.sha256}</Code>],
  ];
  return (
    <>
      <Table fz="sm" verticalSpacing={4}>
        <Table.Tbody>
          {rows.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" fw={400} w={220}>
                {label}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {seb.doubts && seb.doubts.length > 0 && (
        <Alert color="yellow" c="dark.9" p="xs">
          {text('doubts', { names: seb.doubts.join(', ') })}
        </Alert>
      )}
    </>
  );
}
