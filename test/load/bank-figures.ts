import { eventStreams } from '../../functions/platform/event-stream.ts';
import { bankBooks } from '../../functions/question-bank/bank-books.ts';
import { bankStream } from '../../functions/question-bank/bank-stream.ts';
import { storeImport } from '../../functions/question-bank/store-import.ts';
import { must } from '../../infra/local/demo/demo-desk.ts';
import { ok } from '../../shared/kernel/result.ts';
import { organisationContract } from '../../shared/organisation/organisation-contract.ts';
import { bankContract } from '../../shared/question-bank/bank-contract.ts';
import type { Item } from '../../shared/question-bank/item.ts';
import { itemContract } from '../../shared/question-bank/item-contract.ts';
import { reviewContract } from '../../shared/question-bank/review-contract.ts';
import type { World } from '../builders/world.ts';

type Timed = (
  what: string,
  how: string,
  work: () => Promise<unknown>,
  per?: number,
  unit?: string,
) => Promise<void>;

const syllables =
  'luật cán bộ công chức viên nghĩa vụ quyền hạn trách nhiệm cơ quan nhà nước tổ chức quy định điều khoản văn bản quản lý hành chính tuyển dụng đánh giá kỷ luật khen thưởng đạo đức đào tạo bồi dưỡng ngạch bậc lương thời hạn thẩm quyền chính phủ ủy ban nhân dân hội đồng đại biểu quốc hội hiến pháp'.split(
    ' ',
  );

/** A sequence of numbers that looks random and is the same in every run. */
function numbers(): (below: number) => number {
  let state = 42;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
const below = numbers();
const text = (count: number) =>
  Array.from({ length: count }, () => syllables[below(syllables.length)]).join(' ');
const levels = ['easy', 'medium', 'hard'] as const;

const question = (i: number): Item => ({
  itemId: `cau-${i}`,
  topic: `Luật ${i % 20} / Chương ${i % 60}`,
  difficulty: levels[i % 3] ?? 'easy',
  stem: `${text(22)} là gì?`,
  kind: 'single',
  options: [0, 1, 2, 3].map((place) => ({ optionId: `cau-${i}-${place}`, text: text(8) })),
  key: [`cau-${i}-0`],
  source: `Điều ${i % 200} Luật Cán bộ, công chức`,
  ...(i % 4 === 0 ? { positionGroups: [`Nhóm ${i % 7}`] } : {}),
});

/** Figures of a bank of 20,000 questions and 5,000 events. */
export async function bankFigures(
  world: World,
  organisationId: string,
  timed: Timed,
): Promise<void> {
  const admin = world.as('quan-tri');
  for (const [subject, role] of [
    ['tac-gia', 'questionAuthor'],
    ['phan-bien', 'questionReviewer'],
  ] as const)
    await must(
      admin.call(organisationContract.appoint, {
        params: { organisationId },
        body: { subject, fullName: subject, role },
      }),
    );
  const author = world.as('tac-gia');
  const { bankId } = await must(
    author.call(bankContract.create, { params: { organisationId }, body: { name: 'Đo' } }),
  );
  const params = { bankId };
  const { objects } = world.platform;
  const open = () => bankBooks(eventStreams(world.platform, bankStream), objects);
  const books = open();
  const taken = (items: readonly Item[]) => async () => {
    const comparedAt = (await books.read(bankId))?.writtenAt ?? 0;
    const file = { bankId, by: 'tac-gia', fileName: 'do.xlsx', items, comparedAt };
    const stored = await storeImport({ books, objects }, file);
    if (!stored.ok) throw new Error(stored.problem.code);
  };
  const half = (from: number) => Array.from({ length: 10_000 }, (_, i) => question(from + i));
  await taken(half(0))();
  await timed(
    '10,000 questions added to a bank of 10,000',
    'checked for near duplicates one by one, stored, one event',
    taken(half(10_000)),
  );
  for (const { items } of (await must(author.call(bankContract.read, { params }))).imports.slice(1))
    await must(
      world.as('phan-bien').call(bankContract.approve, {
        params,
        body: { itemsSha256: items.sha256 },
      }),
    );
  for (let i = 0; i < 4995; i++) {
    const itemId = `cau-${i * 2}`;
    const event =
      i % 2 === 0
        ? ({ type: 'itemWritten', state: 'inReview', item: question(i * 2) } as const)
        : ({ type: 'itemCommented', itemId, version: 1, text: 'Xem lại căn cứ.' } as const);
    const written = await books.change(bankId, 'tac-gia', () => ok(event));
    if (!written.ok) throw new Error(written.problem.code);
  }
  await timed(
    'cold load of a bank of 20,000 questions and 5,000 events',
    'events and objects read, parsed and entered; nothing cached',
    () => open().read(bankId),
  );

  const often = async (what: string, work: () => Promise<unknown>) => {
    await work();
    await timed(
      what,
      'mean of 20 requests, warm; 20,000 questions',
      async () => {
        for (let i = 0; i < 20; i++) await work();
      },
      20,
    );
  };
  const list = (query: Parameters<typeof listCall>[0]) => () => listCall(query);
  const listCall = (query: {
    search?: string;
    topic?: string;
    state?: string;
    sort?: 'stem' | 'changed';
    page?: number;
    waiting?: 'review';
  }) => must(author.call(bankContract.items, { params, query }));
  await often('list: a page of questions', list({ page: 200 }));
  await often('list: search of three words', list({ search: 'ky luat CONG CHUC' }));
  await often('list: topic, state', list({ topic: 'Luật 3', state: 'inReview,draft' }));
  await often('list: sorted by text', list({ sort: 'stem' }));
  await often(
    'list: sorted by change, mine to review',
    list({ sort: 'changed', waiting: 'review' }),
  );
  await often('list: numbers beside the filters', () =>
    must(author.call(itemContract.counts, { params, query: { search: 'nghia vu' } })),
  );
  await often('workload of everybody', () =>
    must(author.call(reviewContract.workload, { params })),
  );
  await often('bank with its cells', () => must(author.call(bankContract.read, { params })));
  const draft = {
    topic: 'Luật 3',
    difficulty: 'easy' as const,
    stem: question(77).stem,
    source: 'Điều 1',
    body: {
      kind: 'single' as const,
      options: [0, 1].map((i) => ({ text: text(8), correct: i === 0 })),
    },
  };
  await often('near duplicates of a draft', () =>
    must(author.call(itemContract.similar, { params, body: { draft } })),
  );
  await often('a question written and saved', () =>
    must(
      author.call(itemContract.write, { params, body: { draft: { ...draft, stem: text(22) } } }),
    ),
  );
  const { rows } = await must(
    author.call(bankContract.items, { params, query: { state: 'approved', size: 200 } }),
  );
  const versions = rows.map(({ itemId, version }) => ({ itemId, version }));
  await timed('200 questions changed at once', 'new versions, one object, one event', () =>
    must(
      author.call(reviewContract.revise, {
        params,
        body: { versions, change: { difficulty: 'hard', source: 'Nghị định mới' } },
      }),
    ),
  );
}
