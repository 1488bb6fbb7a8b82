import { plainText } from '../../../shared/kernel/plain-text.ts';
import type { Difficulty, Item } from '../../../shared/question-bank/item.ts';
import { readDifficulty } from '../rules/read-difficulty.ts';

const difficulties: Readonly<Record<Difficulty, string>> = {
  easy: 'Dễ',
  medium: 'Trung bình',
  hard: 'Khó',
};
const words = {
  difficulty: 'Độ khó',
  group: 'Nhóm vị trí',
  enemies: 'Nhóm loại trừ',
  topic: 'Chủ đề',
  language: 'Ngôn ngữ',
} as const;
const known = new Map(
  [
    [words.difficulty, 'difficulty', 'muc do', 'difficulty', 'level'],
    [words.group, 'group', 'vi tri', 'position group', 'position'],
    [words.enemies, 'enemies', 'enemy group', 'exclusive'],
    [words.topic, 'topic', 'chuyen de', 'topic'],
    [words.language, 'language', 'language'],
  ].flatMap(([name = '', meaning = '', ...also]) =>
    [plainText(name), ...also].map((word) => [word, meaning] as const),
  ),
);

/** What the tags of a question say in our words, and the tags that say nothing we know. */
export interface TaggedAs {
  readonly difficulty?: Difficulty;
  readonly topic?: string;
  /** A code: vi, en, fr. */
  readonly language?: string;
  readonly positionGroups?: readonly string[];
  readonly enemyGroup?: string;
  readonly unknown: readonly string[];
}

/** Reads tags of another system: "Độ khó: Khó", "easy", "Nhóm vị trí: Tư pháp – Hộ tịch", "Chủ đề: …". */
export function readTags(tags: readonly string[]): TaggedAs {
  const groups: string[] = [];
  const unknown: string[] = [];
  const found: { difficulty?: Difficulty; topic?: string; enemyGroup?: string; language?: string } =
    {};
  for (const tag of tags.map((each) => each.trim()).filter((each) => each !== '')) {
    const [, word = '', value = ''] = /^([^:=]+)[:=]\s*(.+)$/.exec(tag) ?? [];
    const meaning = known.get(plainText(word));
    const difficulty = readDifficulty(meaning === 'difficulty' ? value : tag);
    if (difficulty && (meaning === 'difficulty' || meaning === undefined))
      found.difficulty = difficulty;
    else if (meaning === 'group') groups.push(value.slice(0, 100));
    else if (meaning === 'enemies') found.enemyGroup = value.slice(0, 100);
    else if (meaning === 'topic') found.topic = value.slice(0, 200);
    else if (meaning === 'language' && /^[a-z]{2,3}$/.test(value)) found.language = value;
    else unknown.push(tag);
  }
  return { ...found, ...(groups.length > 0 ? { positionGroups: groups } : {}), unknown };
}

/** The tags that say of an item what files of other systems have no field for. */
export function tagsOf(item: Item): string[] {
  return [
    `${words.difficulty}: ${difficulties[item.difficulty]}`,
    ...(item.positionGroups ?? []).map((group) => `${words.group}: ${group}`),
    ...(item.language === undefined ? [] : [`${words.language}: ${item.language}`]),
    ...(item.enemyGroup === undefined ? [] : [`${words.enemies}: ${item.enemyGroup}`]),
  ];
}
