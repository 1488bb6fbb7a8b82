import { randomBytes } from 'node:crypto';
import { makeImportRegister } from '../exam/import-register.ts';
import { makeMakeSummons } from '../exam/make-summons.ts';
import { makeLockBank } from '../paper/lock-bank.ts';
import { makeOpenPapers } from '../paper/open-papers.ts';
import { makeSealPapers } from '../paper/seal-papers.ts';
import { shareStore } from '../paper/share-store.ts';
import { type JobOrder, runJob } from '../platform/jobs.ts';
import { makeBackUpSession } from '../proctoring/backup/back-up-session.ts';
import { makeCheckBackup } from '../proctoring/backup/check-backup.ts';
import { makeImportItems } from '../question-bank/import-items.ts';
import { makeReadForeign } from '../question-bank/reading/read-foreign.ts';
import { makeTakeReading } from '../question-bank/reading/take-reading.ts';
import { makePrepareResults } from '../results/prepare-results.ts';
import { sittingStore } from '../sitting/store.ts';
import { contextsOf } from './contexts.ts';
import type { Platform } from './platform.ts';

/** Runs long work of every kind: in its own Lambda in the cloud, in the staff process locally. */
export function jobRunner(
  platform: Platform,
  settings: { admissionPepper: Uint8Array },
): (order: JobOrder) => Promise<void> {
  const { table, objects, vault, clock, ids, log } = platform;
  const { exams, books, register, organisationName, nameOf, roomLogs } = contextsOf(platform);
  const sittings = sittingStore(table, settings.admissionPepper);
  const sealing = {
    table,
    exams,
    books,
    objects,
    vault,
    clock,
    register,
    sittings,
    organisationName,
    randomBytes: (length: number) => randomBytes(length),
  };
  const backups = { exams, roomLogs, sittings, objects, vault, clock, nameOf };
  const workers = {
    importRegister: makeImportRegister({ exams, objects, ids, clock }),
    importItems: makeImportItems({ books, objects, ids }),
    readForeign: makeReadForeign({ books, objects }),
    takeReading: makeTakeReading({ books, objects, ids }),
    sealPapers: makeSealPapers(sealing),
    lockBank: makeLockBank({ ...sealing, shares: shareStore(platform) }),
    openPapers: makeOpenPapers(sealing),
    makeSummons: makeMakeSummons({ exams, objects, clock, reader: register, organisationName }),
    prepareResults: makePrepareResults({
      exams,
      objects,
      vault,
      register,
      sittings,
      organisationName,
    }),
    backUpSession: makeBackUpSession(backups),
    checkBackup: makeCheckBackup(backups),
  };
  return (order) => runJob({ table, log }, workers, order);
}
