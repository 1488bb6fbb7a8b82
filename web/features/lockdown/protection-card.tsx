import { List, Text } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { SectionCard } from '../../ui/live/section-card.tsx';
import { lockdownMessages } from './lockdown-messages.ts';

/** What the page says plainly: how to install, what is protected, and what is not. */
export function ProtectionCard() {
  const text = useText(lockdownMessages);
  return (
    <>
      <SectionCard title={text('limitsTitle')}>
        <Text size="sm" mb="xs">
          {text('limitsWithout')}
        </Text>
        <Text size="sm">{text('limitsWith')}</Text>
      </SectionCard>
      <SectionCard title={text('installTitle')}>
        <List type="ordered" size="sm">
          {(['install1', 'install2', 'install3', 'install4'] as const).map((key) => (
            <List.Item key={key}>{text(key)}</List.Item>
          ))}
        </List>
      </SectionCard>
    </>
  );
}
