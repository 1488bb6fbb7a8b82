import type { Finding } from '../../../../shared/kernel/problem.ts';
import type { DraftOption } from '../../../../shared/question-bank/item-draft.ts';
import type { ItemForm } from './item-form.ts';
import type { FormReading } from './read-form.ts';

const say = (field: string, vi: string, en: string): Finding => ({ field, vi, en });

function sides(name: string, options: readonly DraftOption[], least: number): Finding[] {
  const faults: Finding[] = [];
  if (options.length < least)
    faults.push(say(name, `Cần ít nhất ${least} phương án.`, `At least ${least} are needed.`));
  const texts = options.map(({ text, rich }) => (rich ? JSON.stringify(rich) : text));
  for (const [i, { text, rich }] of options.entries()) {
    if (text.trim() === '' && !rich)
      faults.push(say(`${name}.${i}`, 'Phương án này đang trống.', 'This option is empty.'));
    else if (texts.indexOf(texts[i] ?? '') < i)
      faults.push(
        say(`${name}.${i}`, 'Giống một phương án ở trên.', 'The same as an option above.'),
      );
    else if (text.length > 2000)
      faults.push(say(`${name}.${i}`, 'Dài quá 2.000 ký tự.', 'Longer than 2,000 characters.'));
  }
  return faults;
}

function keyFaults({ draft }: FormReading, form: ItemForm): Finding[] {
  const { body } = draft;
  switch (body.kind) {
    case 'single':
    case 'trueFalse':
    case 'multiple': {
      const right = body.options.filter(({ correct }) => correct).length;
      const faults = sides('options', body.options, 2);
      if (body.kind === 'multiple' ? right === 0 : right !== 1)
        faults.push(
          body.kind === 'multiple'
            ? say('key', 'Hãy đánh dấu ít nhất một đáp án.', 'Mark at least one right option.')
            : say('key', 'Hãy đánh dấu đúng một đáp án.', 'Mark exactly one right option.'),
        );
      return faults;
    }
    case 'order':
      return sides('options', body.options, 3);
    case 'match': {
      const faults = [...sides('options', body.lefts, 2), ...sides('rights', body.rights, 2)];
      // Two left sides may share a right one, as where things are sorted into groups.
      for (const [i, { right }] of form.options.entries())
        if (!form.rights.some(({ key }) => key === right))
          faults.push(
            say(`options.${i}`, 'Hãy chọn vế phải cho vế này.', 'Choose its right side.'),
          );
      return faults;
    }
    case 'numeric': {
      const { value, tolerance } = body.key;
      const faults: Finding[] = [];
      if (Number.isNaN(value))
        faults.push(
          say(
            'value',
            'Hãy nhập một số, ví dụ 3,5 hoặc -12.',
            'Enter a number, such as 3.5 or -12.',
          ),
        );
      if (Number.isNaN(tolerance) || tolerance < 0)
        faults.push(
          say(
            'tolerance',
            'Sai số là một số từ 0 trở lên.',
            'The tolerance is a number from 0 up.',
          ),
        );
      return faults;
    }
    case 'text': {
      const { accepted } = body.key;
      if (accepted.length === 0)
        return [say('accepted', 'Hãy nhập ít nhất một đáp án.', 'Enter at least one answer.')];
      return accepted.length > 20 || accepted.some((each) => each.length > 300)
        ? [
            say(
              'accepted',
              'Nhiều nhất 20 đáp án, mỗi đáp án 300 ký tự.',
              'At most 20 answers of 300 characters each.',
            ),
          ]
        : [];
    }
    case 'essay': {
      const { minWords, maxWords } = body.key;
      const wrong = (count: number | undefined) =>
        count !== undefined && !(Number.isInteger(count) && count >= 1 && count <= 10_000);
      const bad = (field: string) =>
        say(
          field,
          'Số từ là số nguyên từ 1 đến 10.000, hoặc để trống.',
          'A whole number from 1 to 10,000, or nothing.',
        );
      const faults = [
        ...(wrong(minWords) ? [bad('minWords')] : []),
        ...(wrong(maxWords) ? [bad('maxWords')] : []),
      ];
      if (
        faults.length === 0 &&
        minWords !== undefined &&
        maxWords !== undefined &&
        minWords > maxWords
      )
        faults.push(
          say('maxWords', 'Nhỏ hơn số từ ít nhất.', 'It is below the least number of words.'),
        );
      return faults;
    }
  }
}

/** What a form lacks to be a question, by field. Formulas are faulty once the server says so. */
export function formFaults(form: ItemForm, reading: FormReading): Finding[] {
  const { draft, missing } = reading;
  const faults: Finding[] = [];
  if (draft.topic === '') faults.push(say('topic', 'Hãy nhập chủ đề.', 'Enter the topic.'));
  if (draft.source === '')
    faults.push(
      say(
        'source',
        'Hãy nhập căn cứ (điều luật, tài liệu).',
        'Enter what the answer rests on (article, document).',
      ),
    );
  if (draft.stem.trim() === '' && !draft.stemRich)
    faults.push(say('stem', 'Hãy nhập nội dung câu hỏi.', 'Enter the question.'));
  if (draft.stem.length > 4000)
    faults.push(say('stem', 'Dài quá 4.000 ký tự.', 'Longer than 4,000 characters.'));
  if (draft.stimulus && draft.stimulus.text.trim() === '')
    faults.push(say('stimulus', 'Đoạn dẫn đang trống.', 'The shared text is empty.'));
  for (const { field, name } of missing)
    faults.push(
      say(
        field,
        `Không có hình ${name}. Hãy chèn lại hình.`,
        `There is no image ${name}. Insert it again.`,
      ),
    );
  return [...faults, ...keyFaults(reading, form)];
}

/** The server's name of a field as the form calls it. */
export function fieldOfFinding(field: string): string {
  return field
    .replace(/^(?:body\.)?(?:draft\.)?(?:body\.)?/, '')
    .replace(/^lefts\b/, 'options')
    .replace(/^((?:options|rights)\.\d+)\..*$/, '$1')
    .replace(/^key\.(value|tolerance|accepted|minWords|maxWords).*$/, '$1')
    .replace(/^(stem|stemEn)Rich.*$/, '$1');
}
