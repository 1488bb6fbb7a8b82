import { draftFaults } from './draft-faults.ts';
import type { ForeignDraft } from './foreign-draft.ts';
import type { ImportNote, ReadItem } from './read-bank.ts';

const longestName = 80;

/** What a question is called: its name, or the beginning of its text, on one line. */
function nameOf(given: string, text: string): string {
  const name = (given.trim() || text).replace(/\s+/g, ' ').trim();
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

/**
 * A question as it was read, taken or refused: refused where a note says so, where there is no
 * draft, or where the draft does not fit what a question may hold. Notes are told once.
 */
export function readItemOf(
  where: Pick<ReadItem, 'file' | 'number'> & { readonly line?: number | undefined },
  name: string,
  draft: ForeignDraft | undefined,
  given: readonly ImportNote[],
): ReadItem {
  const all = [...given, ...(draft ? draftFaults(draft) : [])];
  const notes = [...new Map(all.map((note) => [`${note.kind}|${note.en}`, note])).values()];
  const { file, number, line } = where;
  const refused = notes.some((note) => note.kind === 'refused');
  return {
    file,
    number,
    ...(line === undefined ? {} : { line }),
    name: nameOf(name, draft?.stem ?? ''),
    ...(draft && !refused ? { draft } : {}),
    notes,
  };
}
