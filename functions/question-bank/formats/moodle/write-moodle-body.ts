import type { Item } from '../../../../shared/question-bank/item.ts';
import type { ItemNotes } from '../../rules/export-notes.ts';
import { moodlePercents } from '../answers/moodle-percents.ts';
import { plainNumber } from '../plain-number.ts';
import type { ChoiceItem } from '../shares-of-item.ts';
import { type Images, moodleText, type Worded, xmlText } from './moodle-text.ts';
import { pairsForMoodle } from './pairs-for-moodle.ts';

/** The type of Moodle's question and what its element holds behind the text. */
export interface MoodleBody {
  readonly type: string;
  readonly xml: string;
}
interface Writing {
  readonly images: Images;
  readonly notes: ItemNotes;
}
const noFeedback = '<feedback format="html"><text></text></feedback>';
const combined = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']
  .map((name) => `<${name} format="html"><text></text></${name}>`)
  .concat('<shownumcorrect/>')
  .join('');
const plainAnswer = (fraction: string, text: string, more = '') =>
  `<answer fraction="${fraction}" format="moodle_auto_format"><text>${xmlText(text)}</text>${noFeedback}${more}</answer>`;
const option = (fraction: string, worded: Worded, { images, notes }: Writing) =>
  `<answer fraction="${fraction}" format="html">${moodleText(worded, images, notes)}${noFeedback}</answer>`;

function choice(item: ChoiceItem, writing: Writing): MoodleBody {
  const { notes } = writing;
  const percents = moodlePercents(item, notes);
  const fixed = item.options.some((each) => each.pinned);
  if (fixed && item.options.some((each) => !each.pinned))
    notes.changed(
      'Có phương án phải giữ nguyên chỗ nên Moodle không trộn phương án của câu này.',
      'Some options keep their places, so Moodle shuffles none of this question.',
    );
  const options = item.options.map((each, i) => option(percents[i] ?? '0', each, writing));
  return {
    type: 'multichoice',
    xml: `<single>${item.kind !== 'multiple'}</single><shuffleanswers>${!fixed}</shuffleanswers><answernumbering>ABCD</answernumbering>${combined}${options.join('')}`,
  };
}

function trueFalse(item: ChoiceItem, writing: Writing): MoodleBody {
  const [first, second] = item.options;
  const usual = first?.text === 'Đúng' && second?.text === 'Sai' && item.options.length === 2;
  if (!usual) return choice(item, writing);
  const right = item.key.includes(first.optionId);
  return {
    type: 'truefalse',
    xml: plainAnswer(right ? '100' : '0', 'true') + plainAnswer(right ? '0' : '100', 'false'),
  };
}

function rightText(side: Worded, { notes }: Writing): string {
  if (side.rich || side.richEn)
    notes.lost(
      'Vế phải của câu ghép đôi trong Moodle chỉ là chữ: bỏ định dạng, hình và công thức.',
      'A right side is plain text in Moodle: formatting, images and formulas are left out.',
    );
  if (!side.textEn) return side.text;
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<span lang="vi" class="multilang">${escaped(side.text)}</span><span lang="en" class="multilang">${escaped(side.textEn)}</span>`;
}

function match(item: Extract<Item, { kind: 'match' }>, writing: Writing): MoodleBody {
  const { images, notes } = writing;
  const entries = pairsForMoodle(item).map(({ left, right }) => {
    const text = left ? moodleText(left, images, notes) : '<text></text>';
    return `<subquestion format="html">${text}<answer><text>${xmlText(rightText(right, writing))}</text></answer></subquestion>`;
  });
  return {
    type: 'matching',
    xml: `<shuffleanswers>true</shuffleanswers>${combined}${entries.join('')}`,
  };
}

function essay({ key }: Extract<Item, { kind: 'essay' }>): MoodleBody {
  const { minWords, maxWords } = key;
  const bounds =
    (minWords === undefined ? '' : `<minwordlimit>${minWords}</minwordlimit>`) +
    (maxWords === undefined ? '' : `<maxwordlimit>${maxWords}</maxwordlimit>`);
  return {
    type: 'essay',
    xml: `<responseformat>editor</responseformat><responserequired>1</responserequired><responsefieldlines>15</responsefieldlines>${bounds}<attachments>0</attachments><attachmentsrequired>0</attachmentsrequired><graderinfo format="html"><text></text></graderinfo><responsetemplate format="html"><text></text></responsetemplate>`,
  };
}

/** What there is to answer in the words of Moodle's XML. */
export function writeMoodleBody(item: Item, writing: Writing): MoodleBody {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return choice(item, writing);
    case 'trueFalse':
      return trueFalse(item, writing);
    case 'order': {
      const parts = item.key.flatMap((id, i) => {
        const part = item.options.find((each) => each.optionId === id);
        return part ? [option(`${i + 1}.0000000`, part, writing)] : [];
      });
      return {
        type: 'ordering',
        xml: `<layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype><selectcount>0</selectcount><gradingtype>ALL_OR_NOTHING</gradingtype><showgrading>HIDE</showgrading><numberingstyle>none</numberingstyle>${combined}${parts.join('')}`,
      };
    }
    case 'match':
      return match(item, writing);
    case 'numeric': {
      const { value, tolerance } = item.key;
      const near = `<tolerance>${plainNumber(tolerance)}</tolerance>`;
      return {
        type: 'numerical',
        xml: `${plainAnswer('100', plainNumber(value), near)}<unitgradingtype>0</unitgradingtype><unitpenalty>0.1000000</unitpenalty><showunits>3</showunits><unitsleft>0</unitsleft>`,
      };
    }
    case 'text': {
      const { accepted, caseSensitive } = item.key;
      const answers = accepted.map((text) => plainAnswer('100', text.replaceAll('*', '\\*')));
      return {
        type: 'shortanswer',
        xml: `<usecase>${caseSensitive ? 1 : 0}</usecase>${answers.join('')}`,
      };
    }
    case 'essay':
      return essay(item);
  }
}
