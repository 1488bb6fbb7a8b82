import './history.css';
import { Group, Text } from '@mantine/core';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { listMessages } from '../list/list-messages.ts';
import { VersionPill } from '../version-pill.tsx';
import { historyMessages } from './history-messages.ts';
import type { Version } from './item-queries.ts';

/** The versions of a question, the newest first: who wrote each, where it went, what was said. */
export function VersionList({ versions }: { readonly versions: readonly Version[] }) {
  const text = useText(historyMessages);
  const states = useText(listMessages);
  const format = useFormat();
  return (
    <ol className="versions" reversed>
      {versions.toReversed().map((each) => (
        <li key={each.version}>
          <Group gap="xs">
            <strong>{text('currentVersion', { version: each.version })}</strong>
            <VersionPill state={each.state} />
          </Group>
          <Text size="sm">
            {text('wrote', {
              by: each.by,
              at: format.dateTime(each.at),
              origin: text(each.origin, { file: each.fileName ?? '' }),
            })}
          </Text>
          {(each.moves.length > 0 || each.comments.length > 0) && (
            <ul>
              {each.moves.map((move) => (
                <li key={`${move.at} ${move.to}`}>
                  {text('moved', {
                    state: states(move.to),
                    by: move.by,
                    at: format.dateTime(move.at),
                  })}
                  {move.comment && <blockquote>{move.comment}</blockquote>}
                </li>
              ))}
              {each.comments.map((comment) => (
                <li key={`${comment.at} ${comment.by}`}>
                  {text('said', { by: comment.by, at: format.dateTime(comment.at) })}
                  <blockquote>{comment.text}</blockquote>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
