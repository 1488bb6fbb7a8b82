import type { NewAccount } from '../accounts.ts';

/** The demo's staff. Everybody knows this password: it exists only where the demo was asked for. */
export const demoPassword = 'demo-truong-thi';

const person = (subject: string, fullName: string): NewAccount => ({
  subject,
  fullName,
  password: demoPassword,
});

/** The first is the administrator of the demo. */
export const demoAccounts: readonly NewAccount[] = [
  person('quan-tri', 'Phạm Quốc Bảo'),
  person('thu-ky', 'Nguyễn Thị Thu Hà'),
  person('chu-tich', 'Trần Đình Khôi'),
  person('ra-de', 'Lê Minh Ánh'),
  person('phan-bien', 'Võ Thị Ngọc Diệp'),
  person('truong-coi-thi', 'Đặng Văn Ước'),
  person('giam-thi-1', 'Hồ Thị Mỹ Hạnh'),
  person('giam-thi-2', 'Bùi Đức Thịnh'),
  person('ky-thuat', 'Ngô Quang Huy'),
  person('giam-sat', 'Huỳnh Thị Bích Ngọc'),
  person('thu-ky-phuong', 'Đỗ Thị Yến'),
  person('chu-tich-phuong', 'Lý Hoàng Ân'),
];
