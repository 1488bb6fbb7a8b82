import { fail, type Result } from '../../shared/kernel/result.ts';
import type { Directory, OrganisationEvent } from '../../shared/organisation/organisation-event.ts';
import { type Directories, directoryId } from './organisation-stream.ts';

const empty: Directory = { organisations: new Map(), appointments: [] };

/** Changes the directory by a rule; the very first change of an installation begins it. */
export async function changeDirectory(
  directories: Directories,
  by: string,
  decide: (directory: Directory) => Result<OrganisationEvent>,
): Promise<Result<Directory>> {
  const changed = await directories.change(directoryId, by, decide);
  if (changed.ok || (await directories.load(directoryId))) return changed;
  const first = decide(empty);
  if (!first.ok) return first;
  const created = await directories.create(directoryId, by, first.value);
  // Somebody else began it meanwhile: then it is there to be changed.
  return created.ok
    ? created
    : (await directories.load(directoryId))
      ? directories.change(directoryId, by, decide)
      : fail('conflict');
}
