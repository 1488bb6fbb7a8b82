import {
  type Directory,
  type OrganisationEvent,
  organisationEvent,
} from '../../shared/organisation/organisation-event.ts';
import type { EventStreams, StreamKind } from '../platform/event-stream.ts';
import { foldDirectory } from './rules/fold-directory.ts';

export type Directories = EventStreams<Directory, OrganisationEvent>;

/** There is one directory; this is its id. */
export const directoryId = 'directory';

export const organisationStream: StreamKind<Directory, OrganisationEvent> = {
  kind: 'organisation',
  event: organisationEvent,
  fold: foldDirectory,
};
