import { Group, Text } from '@mantine/core';
import {
  planContract,
  type RoomDocument,
  type SheetDocument,
} from '../../../../shared/exam/plan-contract.ts';
import { registerContract } from '../../../../shared/exam/register-contract.ts';
import type { Answer, Api, ReceivedFile } from '../../../platform/api-client.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { DataTable } from '../../../ui/staff/data-table.tsx';
import { SaveFileButton } from '../../../ui/staff/save-file-button.tsx';
import { printsMessages } from './prints-messages.ts';

interface PrintRow {
  readonly key: RoomDocument | 'callList' | 'candidateList';
  readonly pdf?: (api: Api) => Promise<Answer<ReceivedFile>>;
  readonly sheet?: SheetDocument;
}

/** One line a document: what it is, what it is for, and its files for the session or room chosen. */
export function DocumentTable(props: {
  readonly examId: string;
  readonly sessionId: string;
  readonly roomId: string | undefined;
}) {
  const text = useText(printsMessages);
  const { examId, sessionId, roomId } = props;
  const only = { sessionId, ...(roomId ? { roomId } : {}) };
  const print = (document: RoomDocument) => (api: Api) =>
    api.call(planContract.document, { params: { examId, document }, query: only });
  const rows: PrintRow[] = [
    { key: 'doorList', pdf: print('doorList'), sheet: 'doorList' },
    { key: 'roomMap', pdf: print('roomMap') },
    { key: 'deskLabels', pdf: print('deskLabels'), sheet: 'deskLabels' },
    { key: 'signatureSheet', pdf: print('signatureSheet'), sheet: 'signatureSheet' },
    {
      key: 'callList',
      pdf: (api) => api.call(registerContract.callList, { params: { examId, sessionId } }),
    },
    { key: 'candidateList', sheet: 'candidateList' },
  ];
  return (
    <DataTable<PrintRow>
      caption={text('prints')}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'document',
          title: text('document'),
          width: '24%',
          cell: (row) => <strong>{text(row.key)}</strong>,
        },
        {
          key: 'purpose',
          title: text('purpose'),
          cell: (row) => <Text size="sm">{text(`${row.key}For`)}</Text>,
        },
        {
          key: 'files',
          title: text('files'),
          width: 220,
          cell: ({ key, pdf, sheet }) => (
            <Group gap="xs" wrap="nowrap" align="flex-start">
              {pdf && (
                <SaveFileButton
                  size="xs"
                  label={text('pdf')}
                  describe={text(key)}
                  fetchFile={pdf}
                />
              )}
              {sheet && (
                <SaveFileButton
                  size="xs"
                  label={text('xlsx')}
                  describe={text(key)}
                  fetchFile={(api) =>
                    api.call(planContract.sheet, {
                      params: { examId, document: sheet },
                      query: sheet === 'candidateList' ? {} : only,
                    })
                  }
                />
              )}
            </Group>
          ),
        },
      ]}
    />
  );
}
