/** A question within the text of another ("cloze"), as Moodle writes it: "{1:MULTICHOICE:=yes~no#why}". */
export interface Embedded {
  readonly kind: 'choice' | 'several' | 'text' | 'number';
  readonly caseSensitive: boolean;
  readonly answers: readonly { readonly html: string; readonly percent: number }[];
}

const kinds: Readonly<Record<string, Embedded['kind']>> = {
  SHORTANSWER: 'text',
  SA: 'text',
  MW: 'text',
  NUMERICAL: 'number',
  NM: 'number',
  MULTICHOICE: 'choice',
  MC: 'choice',
  MULTIRESPONSE: 'several',
  MR: 'several',
};
// The letters behind: C minds capitals, V and H lay options out, S shuffles them.
const embedded =
  /\{\d*:(SHORTANSWER|NUMERICAL|MULTICHOICE|MULTIRESPONSE|SA|MW|NM|MC|MR)(?:_?([CVHS]{1,2}))?:((?:\\.|[^\\}])*)\}/g;
const bare = (text: string) => text.replace(/\\([}#~/"\\])/g, '$1').trim();

// "&#39;" is a letter and begins no feedback.
const feedback = /(?<!\\|&(?:amp;)?(?=#(?:\d|x[\da-f])))#/i;

/** The answers of one, parted by "~": "=" or a percentage says what each is worth, "#" begins feedback. */
function answersOf(text: string): Embedded['answers'] {
  return text.split(/(?<!\\)~/).flatMap((each) => {
    const [, equals, percent, rest = ''] = /^\s*(?:(=)|%(-?[\d.,]+)%)?([\s\S]*)$/.exec(each) ?? [];
    const html = bare(rest.split(feedback)[0] ?? '');
    const worth = equals ? 100 : Number((percent ?? '0').replace(',', '.'));
    return html === '' && worth === 0
      ? []
      : [{ html, percent: Number.isFinite(worth) ? worth : 0 }];
  });
}

/** The questions embedded in a text, in their order. */
export function embeddedIn(html: string): Embedded[] {
  return [...html.matchAll(embedded)].map(([, type = '', letters = '', answers = '']) => ({
    kind: kinds[type] ?? 'text',
    caseSensitive: kinds[type] === 'text' && letters.includes('C'),
    answers: answersOf(answers),
  }));
}

/** The text with something else where each stood. */
export function withoutEmbedded(html: string, shown: (place: number) => string): string {
  let place = 0;
  return html.replace(embedded, () => {
    place += 1;
    return shown(place);
  });
}

/** The type of what looks like an embedded question, of any kind and closed or not: "REGEXP". */
export const embeddedName = (html: string): string | undefined =>
  /\{\s*\d*\s*:\s*([A-Z_]+)\s*:/i.exec(html)?.[1];
