import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { docx, p, type RunLook, r, table } from '../../../../test/builders/docx-files.ts';
import { readDocx } from './read-docx.ts';

const words =
  'luật cán bộ công chức Việt Nam Quốc hội khóa XV (2025) điều 69 khoản 1 Nghị định 170/2025/NĐ-CP thẩm quyền; tuyển dụng, kỷ luật: hình thức a b A B vitamin nào “đúng” 1.5 triệu 20% H2O'.split(
    ' ',
  );
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  // A text that ends or begins with a letter and a point would be an option to any reader.
  .map((each) => `Nội dung ${each.join(' ')} này`);
const question = fc
  .record({
    stem: phrase,
    options: fc.uniqueArray(phrase, {
      minLength: 2,
      maxLength: 6,
      selector: (each) => each.toLowerCase(),
    }),
    key: fc.nat(),
    mark: fc.constantFrom('b', 'u', 'colour', 'highlight', 'star', 'line', 'list'),
    onLetter: fc.boolean(),
    layout: fc.constantFrom('lines', 'tabs', 'spaces', 'table', 'automatic'),
    cut: fc.nat(20),
  })
  .map((each) => ({ ...each, key: each.key % each.options.length }));
const paper = fc.record({
  questions: fc.array(question, { minLength: 1, maxLength: 6 }),
  head: fc.constantFrom('Câu #.', 'Câu #:', 'CÂU #. ', 'Câu hỏi #:', '#.', '#)', 'automatic'),
  letter: fc.constantFrom('#.', '#)', '#:', 'a.', 'a)'),
  boldHead: fc.boolean(),
  boldStem: fc.boolean(),
  boldLetters: fc.boolean(),
  list: fc.constantFrom('line', 'lines', 'rows', 'columns'),
});
type Paper = typeof paper extends fc.Arbitrary<infer T> ? T : never;

const looks: Readonly<Record<string, RunLook>> = {
  b: { b: true },
  u: { u: true },
  colour: { colour: 'FF0000' },
  highlight: { highlight: 'yellow' },
};

/** A text in two runs set alike, as Word parts them for its own reasons. */
function parted(text: string, at: number, look: RunLook): string[] {
  const end = Math.min(at, text.length);
  return [text.slice(0, end), text.slice(end)].filter(Boolean).map((each) => r(each, look));
}

function bodyOf(test: Paper): { body: string[]; lists: { levels: [string, string][] }[] } {
  const body: string[] = [];
  const lists: { levels: [string, string][] }[] = [{ levels: [['decimal', 'Câu %1.']] }];
  for (const [i, each] of test.questions.entries()) {
    const stem = parted(each.stem, each.cut, { b: test.boldStem });
    if (test.head === 'automatic') body.push(p(stem, { num: [1, 0] }));
    else
      body.push(p([r(`${test.head.replace('#', String(i + 1))} `, { b: test.boldHead }), ...stem]));
    // With bold letters everywhere, a bold letter says nothing; nor is there a typed one to set.
    const onText =
      !each.onLetter || (each.mark === 'b' && test.boldLetters) || each.layout === 'automatic';
    const options = each.options.map((text, at) => {
      const isKey = at === each.key;
      const letter = String.fromCharCode((test.letter.startsWith('a') ? 97 : 65) + at);
      const look = isKey ? (looks[each.mark] ?? {}) : {};
      const star = isKey && each.mark === 'star' ? '*' : '';
      const typed = `${star}${letter}${test.letter.slice(1)} `;
      const shown = parted(text, each.cut, onText ? look : {});
      if (each.layout === 'automatic') return [...(star ? [r(star)] : []), ...shown];
      return [
        r(typed, { ...(onText ? {} : look), ...(test.boldLetters ? { b: true } : {}) }),
        ...shown,
      ];
    });
    if (each.layout === 'lines') body.push(...options.map((runs) => p(runs)));
    else if (each.layout === 'tabs')
      body.push(p(options.flatMap((runs, at) => (at ? [r('\t'), ...runs] : runs))));
    else if (each.layout === 'spaces')
      body.push(p(options.flatMap((runs, at) => (at ? [r('    '), ...runs] : runs))));
    else if (each.layout === 'table')
      body.push(
        table(
          [options.slice(0, 2), options.slice(2)]
            .filter((row) => row.length)
            .map((row) => row.map((runs) => p(runs))),
        ),
      );
    else {
      lists.push({ levels: [['upperLetter', '%1.']] });
      body.push(...options.map((runs) => p(runs, { num: [lists.length, 0] })));
    }
    if (each.mark === 'line') body.push(p(`Đáp án: ${String.fromCharCode(65 + each.key)}`));
  }
  const listed = test.questions.flatMap(({ mark, key }, i) =>
    mark === 'list' ? [[String(i + 1), String.fromCharCode(65 + key)] as const] : [],
  );
  if (listed.length === 0) return { body, lists };
  body.push(p('BẢNG ĐÁP ÁN', { centred: true }));
  if (test.list === 'line') body.push(p(listed.map(([n, k]) => `${n}.${k}`).join('  ')));
  else if (test.list === 'lines') body.push(...listed.map(([n, k]) => p(`${n}. ${k}`)));
  else if (test.list === 'rows')
    body.push(
      table([
        ['Câu', ...listed.map(([n]) => n)],
        ['Đáp án', ...listed.map(([, k]) => k)],
      ]),
    );
  else body.push(table([['Câu', 'Đáp án'], ...listed.map(([n, k]) => [n, k])]));
  return { body, lists };
}

test('tests typed in any mixture of the usual ways are read exactly', () => {
  fc.assert(
    fc.property(paper, (written) => {
      const { body, lists } = bodyOf(written);
      const read = readDocx(docx(body, { lists }), 'de.docx').items.map(({ draft, notes }) =>
        draft && 'options' in draft.body
          ? {
              stem: draft.stem,
              options: draft.body.options.map(({ text }) => text),
              key: draft.body.options.findIndex((each) => 'correct' in each && each.correct),
              rich: draft.stemRich ?? draft.body.options.find((each) => each.rich)?.rich,
            }
          : notes.map(({ vi }) => vi),
      );
      expect(read).toEqual(
        written.questions.map(({ stem, options, key }) => ({
          stem,
          options,
          key,
          rich: undefined,
        })),
      );
    }),
    { numRuns: 300 },
  );
});
