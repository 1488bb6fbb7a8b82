/** What a file of questions can be. `folder`: an archive that only packs such files together. */
export type ForeignFormat = 'moodle' | 'gift' | 'aiken' | 'qti' | 'docx' | 'xlsx' | 'folder';

/** What people call each, and how its files are usually named. */
export const foreignFormats: Readonly<
  Record<ForeignFormat, { readonly name: string; readonly extensions: readonly string[] }>
> = {
  moodle: { name: 'Moodle XML', extensions: ['xml'] },
  gift: { name: 'GIFT', extensions: ['gift', 'txt'] },
  aiken: { name: 'Aiken', extensions: ['txt', 'aiken'] },
  qti: { name: 'QTI', extensions: ['zip', 'xml', 'imscc'] },
  docx: { name: 'Word (.docx)', extensions: ['docx', 'docm', 'dotx'] },
  xlsx: { name: 'Excel (.xlsx)', extensions: ['xlsx'] },
  folder: { name: 'ZIP', extensions: ['zip'] },
};
