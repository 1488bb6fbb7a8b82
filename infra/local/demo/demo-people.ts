/** Chance that a seed decides: the demo is the same at every start. */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Đinh',
  'Trương',
  'Tô',
  'Lâm',
];
const womenMiddle = [
  'Thị',
  'Thị Thu',
  'Thị Mỹ',
  'Ngọc',
  'Thị Bích',
  'Phương',
  'Thị Kim',
  'Khánh',
  'Thanh',
  'Thị Hồng',
];
const menMiddle = ['Văn', 'Đức', 'Minh', 'Quang', 'Hữu', 'Đình', 'Quốc', 'Thành', 'Công', 'Xuân'];
const women = [
  'Ánh',
  'Diệp',
  'Dung',
  'Hà',
  'Hạnh',
  'Hằng',
  'Hiền',
  'Hương',
  'Lan',
  'Linh',
  'Loan',
  'Mai',
  'Ngân',
  'Nga',
  'Nguyệt',
  'Nhung',
  'Oanh',
  'Phượng',
  'Quỳnh',
  'Thảo',
  'Thủy',
  'Trang',
  'Tuyết',
  'Uyên',
  'Vân',
  'Yến',
  'Ướt',
  'Ân',
];
const men = [
  'An',
  'Ân',
  'Bảo',
  'Bình',
  'Cường',
  'Dũng',
  'Duy',
  'Đạt',
  'Đức',
  'Giang',
  'Hải',
  'Hiếu',
  'Hoàng',
  'Huy',
  'Hưng',
  'Khôi',
  'Kiên',
  'Lâm',
  'Long',
  'Minh',
  'Nam',
  'Nghĩa',
  'Phúc',
  'Quân',
  'Sơn',
  'Tài',
  'Thắng',
  'Trung',
  'Tuấn',
  'Ước',
  'Vinh',
  'Vũ',
];

export interface DemoPerson {
  readonly fullName: string;
  readonly birthDate: string;
  readonly sex: 'Nam' | 'Nữ';
  readonly citizenId: string;
  readonly priority: string;
}

/** People who do not exist, as a spreadsheet would list them. Citizen ids use a province code that is not given out. */
export function demoPeople(count: number, seed: number): DemoPerson[] {
  const chance = seededChance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const two = (n: number) => String(n).padStart(2, '0');
  return Array.from({ length: count }, (_, i) => {
    const woman = chance() < 0.58;
    const year = 1986 + Math.floor(chance() * 17);
    const priority = chance();
    return {
      fullName: `${pick(families)} ${pick(woman ? womenMiddle : menMiddle)} ${pick(woman ? women : men)}`,
      birthDate: `${two(1 + Math.floor(chance() * 28))}/${two(1 + Math.floor(chance() * 12))}/${year}`,
      sex: woman ? 'Nữ' : 'Nam',
      citizenId: `099${woman ? (year < 2000 ? 1 : 3) : year < 2000 ? 0 : 2}${two(year % 100)}${String(
        seed * 1000 + i,
      )
        .padStart(6, '0')
        .slice(-6)}`,
      priority: priority < 0.06 ? 'UT2' : priority < 0.14 ? 'UT3' : '',
    };
  });
}
