import { ActionIcon, CopyButton, Group } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from './icon.tsx';
import { uiMessages } from './ui-messages.ts';

/** A code to be read out, compared or copied whole. */
export function CopyableCode({ value, what }: { readonly value: string; readonly what: string }) {
  const text = useText(uiMessages);
  return (
    <Group gap={4} wrap="nowrap" align="flex-start" component="span" display="inline-flex">
      <span className="code">{value}</span>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <ActionIcon
            size="sm"
            variant="subtle"
            aria-label={copied ? text('copied') : text('copy', { what })}
            onClick={copy}
          >
            <Icon name={copied ? 'check' : 'copy'} size={14} />
          </ActionIcon>
        )}
      </CopyButton>
    </Group>
  );
}
