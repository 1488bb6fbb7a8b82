import { Alert, Button, List, Stack } from '@mantine/core';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { problemIn } from './answered.ts';
import { FindingsTable } from './findings-table.tsx';
import { Icon } from './icon.tsx';
import { uiMessages } from './ui-messages.ts';

/** What was refused and what to do about it, read out at once. Nothing while there is no error. */
export function RefusalNotice(props: {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}) {
  const text = useText(uiMessages);
  const language = useLanguage();
  if (!props.error) return null;
  const problem = problemIn(props.error);
  const findings = problem.findings ?? [];
  const inSheet = findings.some((finding) => finding.row !== undefined);
  return (
    <Stack gap="xs">
      <Alert
        role="alert"
        color="red"
        title={text('problem')}
        icon={<Icon name="alert" />}
        styles={{ title: { color: '#8f0e19' }, icon: { color: '#8f0e19' } }}
      >
        {inLanguage(problem, language)}
        {findings.length > 0 && !inSheet && (
          <List size="sm" mt={4}>
            {findings.map((finding) => (
              <List.Item key={`${finding.field}|${finding.vi}`}>
                {inLanguage(finding, language)}
              </List.Item>
            ))}
          </List>
        )}
        {props.onRetry && (
          <Button mt="xs" size="xs" variant="default" onClick={props.onRetry}>
            {text('retry')}
          </Button>
        )}
      </Alert>
      {inSheet && <FindingsTable findings={findings} />}
    </Stack>
  );
}
