import { Alert, Text } from '@mantine/core';
import { useLanguage } from '../../platform/i18n/language.ts';
import { problemIn } from './use-answer.ts';

/** A refusal in the person's language, with its findings; nothing while there is no error. */
export function RefusalAlert({ error }: { readonly error: unknown }) {
  const language = useLanguage();
  if (!error) return null;
  const problem = problemIn(error);
  return (
    <Alert color="red" variant="light" role="alert" p="sm" my="xs">
      <Text size="sm" c="dark.9" fw={600}>
        {problem[language]}
      </Text>
      {problem.findings?.map((finding) => (
        <Text size="sm" c="dark.9" key={`${finding.row} ${finding.field} ${finding.vi}`}>
          • {finding[language]}
        </Text>
      ))}
    </Alert>
  );
}
