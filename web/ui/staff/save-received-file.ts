import type { ReceivedFile } from '../../platform/api-client.ts';

const keptMs = 60_000;

/** Hands a received file to the browser's downloads under the name the server gave it. */
export function saveReceivedFile({ blob, fileName }: ReceivedFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
