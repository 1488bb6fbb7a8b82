import './paper.css';
import { Group, Paper, Title } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { type Cell, difficulties, topicsOf } from './cell.ts';
import { paperMessages } from './paper-messages.ts';

/** One bar a topic, cut by difficulty; the numbers stand beside it, shade and pattern only help. */
export function MakeUpChart({ cells }: { readonly cells: readonly Cell[] }) {
  const text = useText(paperMessages);
  const used = cells.filter((cell) => cell.count > 0);
  const topics = topicsOf(used);
  const countOf = (topic: string, difficulty?: Cell['difficulty']) =>
    used
      .filter((cell) => cell.topic === topic && (!difficulty || cell.difficulty === difficulty))
      .reduce((sum, cell) => sum + cell.count, 0);
  const longest = Math.max(1, ...topics.map((topic) => countOf(topic)));
  if (topics.length === 0) return null;
  return (
    <Paper className="card" p="sm">
      <Title order={3} mb={4}>
        {text('chart')}
      </Title>
      <Group gap="md" mb={6}>
        {difficulties.map((difficulty) => (
          <Group key={difficulty} gap={5} fz="xs">
            <span className={`swatch tint-${difficulty}`} />
            {text(difficulty)}
          </Group>
        ))}
      </Group>
      <ul className="make-up">
        {topics.map((topic) => {
          const parts = difficulties.map((difficulty) => ({
            difficulty,
            count: countOf(topic, difficulty),
          }));
          return (
            <li key={topic}>
              <Group justify="space-between" gap="xs" wrap="nowrap">
                <span>{topic}</span>
                <span className="numeric">
                  {parts.map(({ count }) => count).join(' + ')} = {countOf(topic)}
                </span>
              </Group>
              <div
                className="bar"
                aria-hidden="true"
                style={{ width: `${(100 * countOf(topic)) / longest}%` }}
              >
                {parts
                  .filter(({ count }) => count > 0)
                  .map(({ difficulty, count }) => (
                    <span
                      key={difficulty}
                      className={`tint-${difficulty}`}
                      style={{ flex: count }}
                    />
                  ))}
              </div>
            </li>
          );
        })}
      </ul>
    </Paper>
  );
}
