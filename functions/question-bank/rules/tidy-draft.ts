import { defined } from '../../../shared/kernel/defined.ts';
import type { Finding } from '../../../shared/kernel/problem.ts';
import type {
  DraftBody,
  DraftOption,
  ItemDraft,
} from '../../../shared/question-bank/item-draft.ts';
import { tidyTopic } from '../../../shared/question-bank/topic-path.ts';
import { plainOfRich } from '../../../shared/rich-text/plain-of-rich.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';

const tidyText = (text: string, rich: RichText | undefined) =>
  (rich ? plainOfRich(rich) : text).normalize('NFC').replace(/\r\n?/g, '\n').trim();

function tidyOption<T extends DraftOption>(option: T): T {
  const { textEn, ...rest } = option;
  const english = tidyText(textEn ?? '', option.richEn);
  return {
    ...(rest as T),
    text: tidyText(option.text, option.rich),
    ...(english === '' ? {} : { textEn: english }),
  };
}

function tidyBody(body: DraftBody): DraftBody {
  switch (body.kind) {
    case 'single':
    case 'multiple':
    case 'trueFalse':
      return { ...body, options: body.options.map(tidyOption) };
    case 'order':
      return { ...body, options: body.options.map(tidyOption) };
    case 'match':
      return { ...body, lefts: body.lefts.map(tidyOption), rights: body.rights.map(tidyOption) };
    default:
      return body;
  }
}

/**
 * A draft in its one form: plain texts made anew from rich ones, composed characters, no white space
 * around, empty tags left out.
 */
export function tidyDraft(draft: ItemDraft): ItemDraft {
  const { stemEn, positionGroups, enemyGroup, stimulus, ...rest } = draft;
  const english = tidyText(stemEn ?? '', draft.stemEnRich);
  const about = stimulus && { ...stimulus, text: tidyText(stimulus.text, stimulus.rich) };
  return {
    ...rest,
    topic: tidyTopic(draft.topic),
    stem: tidyText(draft.stem, draft.stemRich),
    source: draft.source.normalize('NFC').trim(),
    body: tidyBody(draft.body),
    ...defined({
      stemEn: english === '' ? undefined : english,
      positionGroups: positionGroups?.length ? [...new Set(positionGroups)] : undefined,
      enemyGroup: enemyGroup || undefined,
      stimulus: about && (about.text !== '' || about.rich) ? about : undefined,
    }),
  };
}

const say = (field: string, vi: string, en: string): Finding => ({ field, vi, en });

function sides(name: string, options: readonly DraftOption[]): Finding[] {
  const seen = new Set<string>();
  return options.flatMap(({ text, rich }, i) => {
    const field = `${name}.${i}`;
    const place = i + 1;
    if (text === '')
      return [say(field, `Phương án ${place} đang trống.`, `Option ${place} is empty.`)];
    // Two images may have the same description.
    const shown = rich ? JSON.stringify(rich) : text;
    const twice = seen.has(shown);
    seen.add(shown);
    return twice
      ? [
          say(
            field,
            `Phương án ${place} giống một phương án khác.`,
            `Option ${place} is the same as another.`,
          ),
        ]
      : [];
  });
}

function keyFindings(body: DraftBody): Finding[] {
  switch (body.kind) {
    case 'single':
    case 'trueFalse':
    case 'multiple': {
      const right = body.options.filter(({ correct }) => correct).length;
      const one = body.kind !== 'multiple';
      const findings = sides('options', body.options);
      if (right === 0 || (one && right > 1))
        findings.push(
          one
            ? say('key', 'Hãy chọn đúng một phương án đúng.', 'Mark exactly one right option.')
            : say('key', 'Hãy chọn ít nhất một phương án đúng.', 'Mark at least one right option.'),
        );
      if (body.kind === 'trueFalse' && body.options.length !== 2)
        findings.push(
          say('options', 'Câu Đúng/Sai có hai phương án.', 'True or false has two options.'),
        );
      return findings;
    }
    case 'order': {
      const places = [...body.rightOrder].sort((a, b) => a - b);
      const whole =
        places.length === body.options.length && places.every((place, i) => place === i);
      const order = whole
        ? []
        : [
            say(
              'key',
              'Thứ tự đúng phải gồm mỗi phương án một lần.',
              'The right order must hold each option once.',
            ),
          ];
      return [...sides('options', body.options), ...order];
    }
    case 'match': {
      // Two left sides may share a right side.
      const paired = body.lefts.every(({ right }) => right < body.rights.length);
      const key = paired
        ? []
        : [say('key', 'Mỗi vế trái cần một vế phải.', 'Each left side needs a right side.')];
      return [...sides('lefts', body.lefts), ...sides('rights', body.rights), ...key];
    }
    case 'essay': {
      const { minWords = 0, maxWords = Number.POSITIVE_INFINITY } = body.key;
      return minWords <= maxWords
        ? []
        : [say('key', 'Số từ ít nhất lớn hơn nhiều nhất.', 'The least exceeds the most words.')];
    }
    default:
      return [];
  }
}

/** What a tidy draft lacks to be a question, by the form's fields. */
export function draftFindings(draft: ItemDraft): Finding[] {
  const findings = keyFindings(draft.body);
  if (draft.stem === '')
    findings.unshift(say('stem', 'Chưa có nội dung câu hỏi.', 'The question has no text.'));
  if (draft.topic === '')
    findings.unshift(say('topic', 'Chưa có chủ đề.', 'The question has no topic.'));
  if (draft.stimulus && draft.stimulus.text === '')
    findings.push(say('stimulus', 'Đoạn dẫn đang trống.', 'The stimulus is empty.'));
  return findings;
}
