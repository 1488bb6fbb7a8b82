import '../question-bank.css';
import { Checkbox, Group, List, Paper, Text } from '@mantine/core';
import { useText } from '../../../platform/i18n/use-text.ts';
import { StatePill } from '../../../ui/staff/state-pill.tsx';
import { bankMessages } from '../bank-messages.ts';
import { ItemAnswer } from '../item-answer.tsx';
import { ItemText } from '../item-text.tsx';
import { importMessages } from './import-messages.ts';
import { ImportNotes } from './import-notes.tsx';
import type { PreviewedQuestion } from './reading-queries.ts';
import type { Tags } from './tag-fields.tsx';

function Twins({ twins }: Pick<PreviewedQuestion, 'twins'>) {
  const text = useText(importMessages);
  if (twins.length === 0) return null;
  return (
    <List size="sm">
      {twins.map(({ place, stem, similarity, exact }) => {
        const where = place === undefined ? ('Bank' as const) : ('File' as const);
        const share = Math.floor(similarity * 100);
        return (
          <List.Item key={`${place}|${stem}|${similarity}`}>
            {text(`${exact ? 'same' : 'near'}${where}`, { place: place ?? 0, share, stem })}
          </List.Item>
        );
      })}
    </List>
  );
}

/** A question of a file with its key, all that is to be said of it, and whether it is taken. */
export function PreviewCard(props: {
  readonly question: PreviewedQuestion;
  /** What it will be tagged with, as things stand. */
  readonly tags: Tags;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}) {
  const text = useText(importMessages);
  const ofBank = useText(bankMessages);
  const { question, tags, chosen } = props;
  const { item, place, name, file, number, line, notes, twins } = question;
  const state = item ? (notes.length > 0 ? 'noted' : 'takeable') : 'refused';
  const tones = { noted: 'warn', takeable: 'good', refused: 'bad' } as const;
  const where = text('where', { file, number });
  return (
    <Paper component="article" className="card" p="sm" data-place={place}>
      <Group gap="xs" mb={4} justify="space-between" wrap="nowrap" align="flex-start">
        {item ? (
          <Checkbox
            fw={600}
            label={text('choose', { place, name })}
            checked={chosen}
            onChange={(event) => props.onChoose(event.currentTarget.checked)}
          />
        ) : (
          <Text fw={600}>{text('choose', { place, name })}</Text>
        )}
        <StatePill tone={tones[state]}>{text(state)}</StatePill>
      </Group>
      <Text size="sm" c="dimmed">
        {where}
        {line === undefined ? '' : `, ${text('line', { line })}`}
        {item &&
          ` · ${tags.topic ?? text('noTopicYet')} · ${tags.difficulty ? ofBank(tags.difficulty) : text('noDifficultyYet')} · ${ofBank(item.kind)}`}
      </Text>
      {(notes.length > 0 || twins.length > 0) && (
        <div className="preview-notes">
          <ImportNotes notes={notes} />
          <Twins twins={twins} />
        </div>
      )}
      {item && (
        <div className="preview-item">
          {item.stimulus && (
            <section className="item-stimulus">
              <Text size="sm" c="dimmed">
                {ofBank('stimulus')}
              </Text>
              <ItemText text={item.stimulus.text} rich={item.stimulus.rich} />
            </section>
          )}
          <ItemText text={item.stem} rich={item.stemRich} />
          {item.stemEn && <ItemText text={item.stemEn} rich={item.stemEnRich} lang="en" />}
          <ItemAnswer item={item} />
          <Text size="sm" c="dimmed">
            {ofBank('source', { source: tags.source ?? text('notGiven') })}
          </Text>
        </div>
      )}
    </Paper>
  );
}
