import { type Exams, examStream } from '../exam/exam-stream.ts';
import { type RegisterReader, registerReader } from '../exam/register-reader.ts';
import {
  type Directories,
  directoryId,
  organisationStream,
} from '../organisation/organisation-stream.ts';
import { eventStreams } from '../platform/event-stream.ts';
import { type RoomLogs, roomLogStream } from '../proctoring/check-in/room-log-stream.ts';
import { type BankBooks, bankBooks } from '../question-bank/bank-books.ts';
import { type Banks, bankStream } from '../question-bank/bank-stream.ts';
import type { Platform } from './platform.ts';

/** The contexts' readers and streams, as every entry shares them out. */
export interface Contexts {
  readonly exams: Exams;
  readonly banks: Banks;
  readonly books: BankBooks;
  readonly roomLogs: RoomLogs;
  readonly directories: Directories;
  readonly register: RegisterReader;
  organisationName(organisationId: string): Promise<string>;
  /** The name of a member of staff; their sign-in name where nobody of it is appointed. */
  nameOf(subject: string): Promise<string>;
}

export function contextsOf(platform: Platform): Contexts {
  const directories = eventStreams(platform, organisationStream);
  const banks = eventStreams(platform, bankStream);
  return {
    exams: eventStreams(platform, examStream),
    banks,
    roomLogs: eventStreams(platform, roomLogStream),
    books: bankBooks(banks, platform.objects),
    directories,
    register: registerReader(platform.objects),
    async organisationName(organisationId) {
      const directory = await directories.load(directoryId);
      return directory?.organisations.get(organisationId)?.name.vi ?? '';
    },
    async nameOf(subject) {
      const directory = await directories.load(directoryId);
      const held = directory?.appointments.find((each) => each.subject === subject);
      return held?.fullName ?? subject;
    },
  };
}
