import type { PartState } from '../../../shared/exam/exam.ts';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';

/** The plan of a part's official or backup papers; without one of its own the backup has the same. */
export function blueprintFor(part: PartState, use: 'official' | 'backup'): Blueprint | undefined {
  return use === 'backup' ? (part.backupBlueprint ?? part.blueprint) : part.blueprint;
}
