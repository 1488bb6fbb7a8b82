import { expect, it } from 'vitest';
import { groundsOf, groundsText } from './typed-grounds.ts';

const before = [
  { code: 'copying', title: { vi: 'Chép bài', en: 'Copied' } },
  { code: 'warning-1', title: { vi: 'Mang thiết bị' } },
];

it('keeps the code and the English of lines that were there, and gives new ones a free code', () => {
  expect(groundsOf(groundsText(before), before, 'warning')).toEqual(before);
  expect(groundsOf('Chép bài\nHút thuốc\nNgủ', before, 'warning')).toEqual([
    before[0],
    { code: 'warning-2', title: { vi: 'Hút thuốc' } },
    { code: 'warning-3', title: { vi: 'Ngủ' } },
  ]);
});
