import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import * as z from 'zod';
import { decryptAesGcm, encryptAesGcm } from '../../platform/crypto.ts';

/** The data key of a backup, under whoever may open it. */
const sealedKey = z.discriminatedUnion('by', [
  z.object({ by: z.literal('vault'), sealed: z.base64() }),
  /** Under the secret that the officers' shares of this lock add up to. */
  z.object({ by: z.literal('shares'), lockId: z.string(), sealed: z.base64() }),
]);
export type SealedKey = z.infer<typeof sealedKey>;

const backupHead = z.object({
  format: z.literal('truong-thi-backup'),
  version: z.literal(1),
  examId: z.string(),
  sessionId: z.string(),
  keys: z.array(sealedKey).min(1),
});
export type BackupHead = z.infer<typeof backupHead>;

/** What the vault binds the data key of a backup to. */
export const backupPurpose = (examId: string, sessionId: string): string =>
  `session-backup:${examId}:${sessionId}`;

/** The head is one line of JSON; a longer one is no backup of ours. */
const longestHead = 10_000;

/**
 * Writes a backup file: a line that says what it is and holds the data key in envelopes, then the
 * lines of the backup, compressed and encrypted under that key. The first line is authenticated
 * along, so no byte of the file can change unseen. Lines are taken one by one as they come.
 */
export async function writeBackupFile(
  place: { readonly examId: string; readonly sessionId: string },
  lines: AsyncIterable<string>,
  seal: (dataKey: Uint8Array) => Promise<SealedKey[]>,
): Promise<Uint8Array> {
  const dataKey = randomBytes(32);
  const { examId, sessionId } = place;
  const head: BackupHead = {
    ...{ format: 'truong-thi-backup', version: 1, examId, sessionId },
    keys: await seal(dataKey),
  };
  const headLine = `${JSON.stringify(head)}\n`;
  async function* ended() {
    for await (const line of lines) yield `${line}\n`;
  }
  const packed: Buffer[] = [];
  for await (const chunk of Readable.from(ended()).compose(createGzip())) packed.push(chunk);
  const body = encryptAesGcm(dataKey, Buffer.concat(packed), headLine);
  return Buffer.concat([Buffer.from(headLine), body]);
}

/** The head of a backup file, and the bytes after it; undefined where it is no such file. */
function split(
  bytes: Uint8Array,
): { head: BackupHead; line: string; body: Uint8Array } | undefined {
  const end = bytes.subarray(0, longestHead).indexOf(10);
  if (end < 0) return undefined;
  const line = Buffer.from(bytes.subarray(0, end + 1)).toString();
  try {
    return { head: backupHead.parse(JSON.parse(line)), line, body: bytes.subarray(end + 1) };
  } catch {
    return undefined;
  }
}

/**
 * Opens a backup file with the data key that `open` takes out of one of its envelopes; undefined
 * where it is no such file, or a byte of it was changed. Its lines come one by one.
 */
export async function openBackupFile(
  bytes: Uint8Array,
  open: (head: BackupHead) => Promise<Uint8Array>,
): Promise<{ head: BackupHead; lines: AsyncIterable<string> } | undefined> {
  const parts = split(bytes);
  if (!parts) return undefined;
  let packed: Uint8Array;
  try {
    packed = decryptAesGcm(await open(parts.head), parts.body, parts.line);
  } catch {
    return undefined;
  }
  const plain = Readable.from([packed]).compose(createGunzip());
  return { head: parts.head, lines: createInterface({ input: plain, crlfDelay: Infinity }) };
}
