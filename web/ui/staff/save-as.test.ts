import { expect, test } from 'vitest';
import { saveAs } from './save-as.ts';

test('files of older programs have an ending to be saved as, where it is taken', () => {
  expect(saveAs('de thi.DOC', ['docx', 'xlsx'])).toBe('docx');
  expect(saveAs('ngan-hang.xls', ['xlsx'])).toBe('xlsx');
  expect(saveAs('de.doc', ['xlsx'])).toBeUndefined();
  expect(saveAs('anh.png', ['docx'])).toBeUndefined();
  expect(saveAs('constructor', ['docx'])).toBeUndefined();
});
