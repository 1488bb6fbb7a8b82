import { Alert, List } from '@mantine/core';
import type { Feasibility } from '../../../shared/paper/feasibility.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/staff/icon.tsx';
import { paperMessages } from './paper-messages.ts';

/** What does not hinder sealing, but should be known before it; nothing where there is nothing. */
export function FeasibilityWarnings(props: { readonly verdict: Feasibility | undefined }) {
  const text = useText(paperMessages);
  const language = useLanguage();
  const warnings = props.verdict?.warnings ?? [];
  if (warnings.length === 0) return null;
  return (
    <Alert
      role="status"
      color="yellow"
      icon={<Icon name="alert" />}
      c="dark.9"
      styles={{ title: { color: '#10151c' } }}
      title={text('toKnow')}
    >
      <List size="sm">
        {warnings.map((warning) => (
          <List.Item key={warning.vi}>{inLanguage(warning, language)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
