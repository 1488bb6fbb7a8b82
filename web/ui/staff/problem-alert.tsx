import { Alert, List, Table, Text } from '@mantine/core';
import type { Finding } from '../../../shared/kernel/problem.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { problemIn } from './use-answer.ts';

const words = {
  vi: {
    title: 'Chưa thực hiện được',
    unexpected: 'Có lỗi ngoài dự kiến. Hãy thử lại.',
    row: 'Dòng',
    column: 'Cột',
    field: 'Trường',
    what: 'Cần sửa',
  },
  en: {
    title: 'This could not be done',
    unexpected: 'Something unexpected happened. Try again.',
    row: 'Row',
    column: 'Column',
    field: 'Field',
    what: 'What to correct',
  },
};

/** The findings of an import as a table by row and column, others as a list. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const language = useLanguage();
  const word = words[language];
  if (!findings.some((finding) => finding.row !== undefined)) {
    return (
      <List size="sm" mt="xs">
        {findings.map((finding) => (
          <List.Item key={`${finding.field} ${finding.vi}`}>{finding[language]}</List.Item>
        ))}
      </List>
    );
  }
  return (
    <Table.ScrollContainer minWidth={480} mah={320} mt="xs" type="native">
      <Table striped withTableBorder fz="sm" stickyHeader bg="white">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{word.row}</Table.Th>
            <Table.Th>{word.column}</Table.Th>
            <Table.Th>{word.field}</Table.Th>
            <Table.Th>{word.what}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {findings.map((finding) => (
            <Table.Tr key={`${finding.row} ${finding.column} ${finding.vi}`}>
              <Table.Td className="tabular">{finding.row}</Table.Td>
              <Table.Td>{finding.column}</Table.Td>
              <Table.Td>{finding.field}</Table.Td>
              <Table.Td>{finding[language]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** A refusal in the person's language, with what to correct. Shows nothing without an error. */
export function ProblemAlert({ error }: { readonly error: unknown }) {
  const language = useLanguage();
  if (!error) return null;
  const problem = problemIn(error);
  return (
    <Alert color="red" variant="light" role="alert" title={words[language].title} my="sm">
      <Text size="sm" c="dark.8">
        {problem?.[language] ?? words[language].unexpected}
      </Text>
      {problem?.findings?.length ? <FindingList findings={problem.findings} /> : null}
    </Alert>
  );
}
