import { organisationContract } from '../../../shared/organisation/organisation-contract.ts';
import type { Role } from '../../../shared/organisation/role.ts';
import { bankContract } from '../../../shared/question-bank/bank-contract.ts';
import { demoAccounts } from './demo-accounts.ts';
import { demoBankSheet } from './demo-bank.ts';
import { finished, must } from './demo-desk.ts';
import { demoKindsSheet } from './demo-kinds-sheet.ts';
import type { DemoWorld } from './demo-world.ts';

const nameOf = (subject: string) =>
  demoAccounts.find((each) => each.subject === subject)?.fullName ?? subject;

/** Adds an organisation and appoints people in it, as the administrator does. */
async function addOrganisation(
  world: DemoWorld,
  parentId: string,
  kind: 'city' | 'department' | 'ward',
  name: { vi: string; en: string },
  people: readonly (readonly [string, Role])[],
): Promise<string> {
  const admin = world.as('quan-tri');
  const { organisationId } = await must(
    admin.call(organisationContract.add, {
      params: { organisationId: parentId },
      body: { kind, name },
    }),
  );
  for (const [subject, role] of people) {
    const body = { subject, fullName: nameOf(subject), role };
    await must(admin.call(organisationContract.appoint, { params: { organisationId }, body }));
  }
  return organisationId;
}

/** Fills a bank through the author's upload and, where asked, the reviewer's approval. */
async function fillBank(
  world: DemoWorld,
  organisationId: string,
  name: string,
  sheet: { readonly fileName: string; readonly bytes: Uint8Array },
  approve: boolean,
): Promise<void> {
  const author = world.as('ra-de');
  const { bankId } = await must(
    author.call(bankContract.create, { params: { organisationId }, body: { name } }),
  );
  const { jobId } = await must(
    author.call(bankContract.import, {
      params: { bankId },
      query: { fileName: sheet.fileName },
      upload: new Blob([new Uint8Array(sheet.bytes)]),
    }),
  );
  await finished(author, jobId);
  if (!approve) return;
  const reviewer = world.as('phan-bien');
  const bank = await must(reviewer.call(bankContract.read, { params: { bankId } }));
  for (const each of bank.imports) {
    await must(
      reviewer.call(bankContract.approve, {
        params: { bankId },
        body: { itemsSha256: each.items.sha256 },
      }),
    );
  }
}

const choices = async (prefix: string) => ({
  fileName: `${prefix}.xlsx`,
  bytes: (await demoBankSheet(prefix)).bytes,
});

export const demoBanks = {
  general: 'Kiến thức chung',
  professional: 'Nghiệp vụ chuyên ngành',
  english: 'Ngoại ngữ – Tiếng Anh',
  kinds: 'Câu hỏi nhiều dạng',
};

/** The city with its banks, a department, and a ward with a bank that waits for its review. */
export async function seedOrganisations(world: DemoWorld): Promise<{ city: string; ward: string }> {
  const city = await addOrganisation(
    world,
    'root',
    'city',
    { vi: 'Ủy ban nhân dân thành phố Hải An', en: "People's Committee of Hải An City" },
    [
      ['thu-ky', 'councilSecretary'],
      ['chu-tich', 'councilChair'],
      ['ra-de', 'questionAuthor'],
      ['phan-bien', 'questionReviewer'],
      ['truong-coi-thi', 'headInvigilator'],
      ['giam-sat', 'oversight'],
    ],
  );
  await addOrganisation(
    world,
    city,
    'department',
    { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' },
    [],
  );
  const ward = await addOrganisation(
    world,
    city,
    'ward',
    { vi: 'Ủy ban nhân dân phường Bạch Đằng', en: "People's Committee of Bạch Đằng Ward" },
    [
      ['thu-ky-phuong', 'councilSecretary'],
      ['chu-tich-phuong', 'councilChair'],
      ['ra-de', 'questionAuthor'],
      ['phan-bien', 'questionReviewer'],
    ],
  );
  await fillBank(world, city, demoBanks.general, await choices('general'), true);
  await fillBank(world, city, demoBanks.professional, await choices('professional'), true);
  await fillBank(world, city, demoBanks.english, await choices('english'), true);
  await fillBank(world, ward, demoBanks.general, await choices('general'), false);
  const kinds = { fileName: 'various.xlsx', bytes: await demoKindsSheet() };
  await fillBank(world, ward, demoBanks.kinds, kinds, true);
  return { city, ward };
}
