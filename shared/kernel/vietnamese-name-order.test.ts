import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVietnameseNames } from './vietnamese-name-order.ts';

const sorted = (names: string[]) => [...names].sort(compareVietnameseNames);

describe('the order of Vietnamese lists', () => {
  it('goes by given name, then middle names, then family name', () => {
    expect(
      sorted(['Trần Văn Bình', 'Nguyễn Thị An', 'Lê Văn An', 'Lê Thị An', 'Lê Minh Anh']),
    ).toEqual(['Lê Thị An', 'Nguyễn Thị An', 'Lê Văn An', 'Lê Minh Anh', 'Trần Văn Bình']);
  });

  it('knows the alphabet: a ă â, d đ, e ê, o ô ơ, u ư', () => {
    const given = ['Ân', 'An', 'Ăn', 'Đào', 'Dung', 'Em', 'Ên', 'Ở', 'Ông', 'Oanh', 'Ưng', 'Uyên'];
    expect(sorted(given)).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Dung',
      'Đào',
      'Em',
      'Ên',
      'Oanh',
      'Ông',
      'Ở',
      'Uyên',
      'Ưng',
    ]);
  });

  it('breaks equal letters by tone: ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    expect(sorted(['Mạ', 'Má', 'Mã', 'Mả', 'Mà', 'Ma'])).toEqual([
      'Ma',
      'Mà',
      'Mả',
      'Mã',
      'Má',
      'Mạ',
    ]);
  });

  it('is a total order, whatever the composition of the letters', () => {
    const name = fc.array(
      fc.constantFrom('Nguyễn', 'Thị', 'Đào', 'Ánh', 'Ân', 'An', 'Ướt', 'Hòa', 'Hoà'),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        const [x, y, z] = [a, b, c].map((words) => words.join(' '));
        expect(
          Math.sign(compareVietnameseNames(x!, y!)) + Math.sign(compareVietnameseNames(y!, x!)),
        ).toBe(0);
        expect(compareVietnameseNames(x!.normalize('NFD'), x!)).toBe(0);
        if (compareVietnameseNames(x!, y!) <= 0 && compareVietnameseNames(y!, z!) <= 0) {
          expect(compareVietnameseNames(x!, z!)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
