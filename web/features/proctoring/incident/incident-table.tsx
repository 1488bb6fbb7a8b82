import { Table, Text } from '@mantine/core';
import type { IncidentView } from '../../../../shared/proctoring/incident-view.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useLanguage } from '../../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { IncidentActs } from './incident-acts.tsx';
import { incidentMessages } from './incident-messages.ts';
import { IncidentOutcome } from './incident-outcome.tsx';
import { whomOf } from './incident-whom.ts';
import type { IncidentPath } from './use-incidents.ts';

/** Widths keep room for what happened; the rest is short. */
const columns = [
  ['number', 110],
  ['when', 84],
  ['whom', 170],
  ['what', undefined],
  ['outcome', 230],
  ['acts', 170],
] as const;

/** Incidents line by line, each with what this person may do about it. */
export function IncidentTable(props: {
  readonly path: IncidentPath;
  readonly incidents: readonly IncidentView[];
}) {
  const text = useText(incidentMessages);
  const format = useFormat();
  const language = useLanguage();
  return (
    <Table.ScrollContainer
      minWidth={900}
      scrollAreaProps={{
        viewportProps: { tabIndex: 0, 'aria-label': text('table'), role: 'region' },
      }}
    >
      <Table withTableBorder bg="white" fz="sm" verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(([column, width]) => (
              <Table.Th key={column} scope="col" w={width}>
                {text(column)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.incidents.map((incident) => (
            <Table.Tr key={incident.incidentId} style={{ verticalAlign: 'top' }}>
              <Table.Th scope="row" className="tabular" style={{ whiteSpace: 'nowrap' }}>
                {incident.number}
                <Text size="xs" c="dark.4">
                  {text(incident.kind)}
                </Text>
              </Table.Th>
              <Table.Td className="tabular">
                {format.time(incident.happenedAt)}
                <Text size="xs" c="dark.4">
                  {text('recordedAt', { time: format.time(incident.recordedAt) })}
                </Text>
              </Table.Td>
              <Table.Td>
                {whomOf(incident, text).map((whom) => (
                  <Text size="sm" key={whom}>
                    {whom}
                  </Text>
                ))}
                {incident.roomName && (
                  <Text size="xs" c="dark.4">
                    {incident.roomName}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                {incident.violation?.groundTitle && (
                  <Text size="sm" fw={600}>
                    {inLanguage(incident.violation.groundTitle, language)}
                  </Text>
                )}
                <Text size="sm">{incident.description}</Text>
                {incident.measures && (
                  <Text size="xs" c="dark.4">
                    {text('measuresOf', { text: incident.measures })}
                  </Text>
                )}
                <Text size="xs" c="dark.4">
                  {text('makersOf', { names: incident.makers.join(', ') })}
                </Text>
              </Table.Td>
              <Table.Td>
                <IncidentOutcome incident={incident} />
              </Table.Td>
              <Table.Td>
                <IncidentActs path={props.path} incident={incident} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
