import { parseArgs } from 'node:util';

/** How the local system was asked to start. */
export interface LocalSettings {
  readonly port: number;
  /** Where everything is kept: database, objects, keys, accounts. */
  readonly dataFolder: string;
  /** Whether an empty data folder is filled with the demo exams. */
  readonly demo: boolean;
  /** Only for tests: the clock may be moved through a file in the data folder. */
  readonly adjustableClock: boolean;
  /** Each write waits for the disk; `--no-sync` leaves that to the operating system. */
  readonly writeThrough: boolean;
  /** Signs receipts with a fresh key from this start on. */
  readonly newReceiptKey?: boolean;
  /** Only for tests that kill processes: their logs go nowhere. */
  readonly quiet?: boolean;
}

/** Reads the command line; unknown options end the start with a sentence that names them. */
export function localSettings(args: readonly string[]): LocalSettings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8080' },
      data: { type: 'string', default: '.data' },
      empty: { type: 'boolean', default: false },
      'adjustable-clock': { type: 'boolean', default: false },
      'new-receipt-key': { type: 'boolean', default: false },
      'no-sync': { type: 'boolean', default: false },
    },
  });
  return {
    port: Number(values.port),
    dataFolder: values.data,
    demo: !values.empty,
    adjustableClock: values['adjustable-clock'],
    newReceiptKey: values['new-receipt-key'],
    writeThrough: !values['no-sync'],
  };
}
