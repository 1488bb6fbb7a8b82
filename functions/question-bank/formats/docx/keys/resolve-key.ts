import { plainText } from '../../../../../shared/kernel/plain-text.ts';
import { importNote } from '../../../rules/import-note.ts';
import type { ImportNote } from '../../../rules/read-bank.ts';
import type { RawQuestion } from '../questions/raw-question.ts';
import { linesOf } from '../word/read-blocks.ts';
import { lettersIn } from './key-list.ts';
import { markedOptions } from './marked-options.ts';

const { refused } = importNote;
type Places = readonly number[];
const letters = (places: Places) => places.map((i) => String.fromCharCode(65 + i)).join(', ');
const same = (a: Places, b: Places) => a.length === b.length && a.every((each, i) => each === b[i]);

const placesOf = (names: readonly string[]) =>
  names.map((letter) => letter.charCodeAt(0) - 65).sort((a, b) => a - b);

const onlyLetters =
  /^(?:(?:câu|ý|phương án|đáp án)\s+)?[([]?([A-H](?:\s*(?:[,;&+/]|và|and)?\s*[A-H])*)[)\]]?\s*\.?$/iu;
const letterFirst = /^[([]?([A-H])[)\]]?\s*[.:)–-]\s*\S/iu;

/** The places a line "Đáp án: …" means: letters, or the text of an option. */
function placesInAnswer(said: string, question: RawQuestion): Places | undefined {
  const names = onlyLetters.exec(said)?.[1];
  const joined = names !== undefined && /^[A-H]{2,}$/i.test(names) && names !== names.toUpperCase();
  if (names !== undefined && !joined) return placesOf(lettersIn(names.replace(/và|and/giu, ' ')));
  const first = letterFirst.exec(said)?.[1];
  if (first !== undefined) return placesOf([first.toUpperCase()]);
  const at = question.options.findIndex(
    ({ content }) =>
      plainText(
        linesOf(content)
          .map((line) => line.text)
          .join(' '),
      ) === plainText(said),
  );
  return at < 0 ? undefined : [at];
}

/**
 * Which options of a question are right, by place. What is said in words (a star, a line "Đáp án", a
 * list of keys) goes before how options are set; whatever contradicts itself is refused, never guessed.
 */
export function resolveKey(
  question: RawQuestion,
  listed: readonly string[] | undefined,
): { places: Places } | { note: ImportNote } {
  const { options } = question;
  const said: { readonly vi: string; readonly en: string; readonly places: Places }[] = [];
  const stars = [...options.keys()].filter((i) => options[i]?.star);
  if (stars.length > 0) said.push({ vi: 'dấu sao', en: 'the star', places: stars });
  for (const answer of question.answers) {
    const places = placesInAnswer(answer, question);
    if (!places)
      return {
        note: refused(
          `Dòng đáp án "${answer.slice(0, 60)}" không chỉ ra phương án nào. Hãy ghi chữ cái của phương án, ví dụ "Đáp án: B".`,
          `Its answer line "${answer.slice(0, 60)}" names none of its options. Write its letter, as in "Đáp án: B".`,
        ),
      };
    said.push({ vi: 'dòng đáp án', en: 'the answer line', places });
  }
  if (listed) said.push({ vi: 'bảng đáp án', en: 'the list of keys', places: placesOf(listed) });
  const beyond = said.find(({ places }) => places.some((i) => i >= options.length));
  if (beyond)
    return {
      note: refused(
        `Theo ${beyond.vi}, đáp án là ${letters(beyond.places)}, nhưng câu chỉ có ${options.length} phương án. Hãy sửa đáp án hoặc thêm phương án còn thiếu.`,
        `By ${beyond.en} the key is ${letters(beyond.places)}, but it has only ${options.length} options. Mend the key or add the options.`,
      ),
    };
  const marked = markedOptions(options);
  const single = marked
    .filter(({ places }) => places.length === 1)
    .map(({ sign, places }) => ({ ...sign, places }));
  const all = [...said, ...single];
  const [first] = all;
  const other = all.find((each) => first && !same(each.places, first.places));
  // A list may name several right options, all of them set apart.
  if (first && other)
    return {
      note: refused(
        `Đáp án mâu thuẫn: theo ${first.vi} là ${letters(first.places)}, theo ${other.vi} là ${letters(other.places)}. Hãy giữ một cách ghi đáp án.`,
        `Its key contradicts itself: ${letters(first.places)} by ${first.en}, ${letters(other.places)} by ${other.en}. Keep one of them.`,
      ),
    };
  const several = marked.find(({ places }) => places.length > 1);
  if (said.length === 0 && several)
    return {
      note: refused(
        `Có ${several.places.length} phương án cùng ${several.sign.vi} (${letters(several.places)}), không rõ phương án nào đúng. Hãy chỉ đánh dấu một phương án, hoặc ghi dòng "Đáp án: …" nếu nhiều phương án đúng.`,
        `${several.places.length} of its options are ${several.sign.en} (${letters(several.places)}): which is right is not clear. Mark one only, or name all that are right in a line "Đáp án: …".`,
      ),
    };
  if (first) return { places: first.places };
  return {
    note: refused(
      'Không thấy đáp án: không phương án nào được đánh dấu, không có dòng "Đáp án" hay bảng đáp án. Hãy in đậm cả phương án đúng, hoặc thêm dòng "Đáp án: B" dưới câu.',
      'It has no key: no option is marked, and there is neither an answer line nor a list of keys. Make the right option bold, or add a line "Đáp án: B".',
    ),
  };
}
