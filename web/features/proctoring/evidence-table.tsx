import { Checkbox, Table } from '@mantine/core';
import type { RefusedSitting } from '../../../shared/proctoring/evidence-contract.ts';
import type { RefusedBatch } from '../../../shared/proctoring/refused-batch.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { DecisionText } from './decision-text.tsx';
import { refusedMessages } from './refused-messages.ts';
import { RefusedStatePill } from './refused-state-pill.tsx';
import { whyRefused } from './why-refused.ts';

/** A refused batch with whose it is. */
export interface EvidenceRow {
  readonly sitting: RefusedSitting;
  readonly batch: RefusedBatch;
}
export const rowKey = ({ sitting, batch }: EvidenceRow) =>
  `${sitting.sittingId} ${batch.evidenceId}`;

const columns = [
  'candidate',
  'room',
  'workstation',
  'why',
  'made',
  'received',
  'questions',
  'changes',
  'state',
] as const;

/** Refused answers of a session, each line to be chosen for a decision where one is possible. */
export function EvidenceTable(props: {
  readonly rows: readonly EvidenceRow[];
  /** Keys of chosen rows; undefined where nothing can be decided. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const text = useText(refusedMessages);
  const format = useFormat();
  const { rows, chosen, onChoose } = props;
  const all = rows.map(rowKey);
  const every = chosen !== undefined && all.length > 0 && all.every((key) => chosen.has(key));
  const toggle = (key: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  return (
    <Table.ScrollContainer
      minWidth={1000}
      scrollAreaProps={{
        viewportProps: { tabIndex: 0, 'aria-label': text('table'), role: 'region' },
      }}
    >
      <Table withTableBorder striped bg="white" fz="sm" verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            {chosen && (
              <Table.Th>
                <Checkbox
                  aria-label={text('selectAll')}
                  checked={every}
                  onChange={(event) => onChoose(new Set(event.currentTarget.checked ? all : []))}
                />
              </Table.Th>
            )}
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {text(column)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => {
            const { sitting, batch } = row;
            const key = rowKey(row);
            const questions = batch.questions.join(', ') || text('none');
            return (
              <Table.Tr key={key}>
                {chosen && (
                  <Table.Td>
                    <Checkbox
                      aria-label={text('select', {
                        number: sitting.candidateNumber,
                        workstation: batch.workstation,
                        questions,
                      })}
                      checked={chosen.has(key)}
                      onChange={(event) => toggle(key, event.currentTarget.checked)}
                    />
                  </Table.Td>
                )}
                <Table.Td>
                  <strong className="tabular">{sitting.candidateNumber}</strong>
                  <br />
                  {sitting.fullName}
                </Table.Td>
                <Table.Td>
                  {sitting.roomName}, {sitting.seat}
                </Table.Td>
                <Table.Td>{batch.workstation}</Table.Td>
                <Table.Td>{text(whyRefused(batch.code))}</Table.Td>
                <Table.Td className="tabular">{format.timeWithSeconds(batch.madeAt)}</Table.Td>
                <Table.Td className="tabular">{format.timeWithSeconds(batch.receivedAt)}</Table.Td>
                <Table.Td>{questions}</Table.Td>
                <Table.Td>{batch.changes.join(', ') || text('none')}</Table.Td>
                <Table.Td>
                  <RefusedStatePill state={batch.state} />
                  <DecisionText decision={batch.decision} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
