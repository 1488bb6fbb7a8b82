import { List } from '@mantine/core';
import { useLanguage } from '../../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { importMessages } from './import-messages.ts';

interface Note {
  readonly kind: 'refused' | 'lost' | 'changed' | 'leftOut';
  readonly vi: string;
  readonly en: string;
}
const words = {
  refused: 'kindRefused',
  lost: 'kindLost',
  changed: 'kindChanged',
  leftOut: 'kindLeftOut',
} as const;

/** What is to be said of a file or a question of it, each with what became of it in words. */
export function ImportNotes({ notes }: { readonly notes: readonly Note[] }) {
  const text = useText(importMessages);
  const language = useLanguage();
  if (notes.length === 0) return null;
  return (
    <List size="sm">
      {notes.map((note) => (
        <List.Item key={`${note.kind}|${note.vi}`}>
          <b>{text(words[note.kind])}:</b> {inLanguage(note, language)}
        </List.Item>
      ))}
    </List>
  );
}
