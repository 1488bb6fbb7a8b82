import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import type { RuleRound } from '../../../shared/exam/rule-set.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';

/** Says what becomes public, and to whom, before it does. */
export function PublishDialog(props: {
  readonly opened: boolean;
  readonly round: RuleRound;
  readonly candidates: number | undefined;
  readonly publishing: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}) {
  const text = useText(messages);
  const language = useLanguage();
  const format = useFormat();
  const { round, candidates } = props;
  const ranks = round.purpose === 'ranks';
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      size="lg"
      title={<strong>{text('publishTitle', { round: inLanguage(round.title, language) })}</strong>}
      closeButtonProps={{ 'aria-label': text('close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{text('publishPublic')}</Text>
        <List size="sm">
          <List.Item>{text('publicName')}</List.Item>
          <List.Item>{text('publicParts')}</List.Item>
          {ranks && <List.Item>{text('publicRank')}</List.Item>}
          <List.Item>{text('publicWhy')}</List.Item>
        </List>
        <Text size="sm" fw={600}>
          {text('publishPrivate')}
        </Text>
        {candidates !== undefined && (
          <Text size="sm">{text('publishCount', { count: format.number(candidates) })}</Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {text('cancel')}
          </Button>
          <Button loading={props.publishing} onClick={props.onConfirm}>
            {text('confirmPublish')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
