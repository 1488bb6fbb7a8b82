import { useState } from 'react';
import { topicPath, topicsAbove } from '../../../../shared/question-bank/topic-path.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Icon } from '../../../ui/staff/icon.tsx';
import { listMessages } from './list-messages.ts';

/** The topic tree with counts; one topic and all under it can be chosen. */
export function TopicFacet(props: {
  readonly topics: readonly { readonly value: string; readonly count: number }[];
  readonly chosen: string | undefined;
  readonly onChoose: (topic: string) => void;
}) {
  const text = useText(listMessages);
  const format = useFormat();
  const { topics, chosen, onChoose } = props;
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(chosen ? topicsAbove(chosen) : []),
  );
  if (topics.length === 0) return null;
  const parents = new Set(topics.flatMap(({ value }) => topicsAbove(value).slice(0, -1)));
  const shown = topics.filter(({ value }) =>
    topicsAbove(value)
      .slice(0, -1)
      .every((above) => opened.has(above)),
  );
  const turn = (topic: string) => {
    const next = new Set(opened);
    if (!next.delete(topic)) next.add(topic);
    setOpened(next);
  };
  return (
    <fieldset className="facet">
      <legend>{text('topic')}</legend>
      <ul className="facet-values topic-tree">
        {shown.map(({ value, count }) => {
          const path = topicPath(value);
          const name = path.at(-1) ?? value;
          const isOpen = opened.has(value);
          return (
            <li key={value} style={{ paddingLeft: (path.length - 1) * 14 }}>
              {parents.has(value) ? (
                <button
                  type="button"
                  className="topic-turn"
                  aria-expanded={isOpen}
                  aria-label={text(isOpen ? 'closeTopic' : 'openTopic', { topic: name })}
                  onClick={() => turn(value)}
                >
                  <Icon name={isOpen ? 'down' : 'next'} size={12} />
                </button>
              ) : (
                <span className="topic-turn" />
              )}
              <button
                type="button"
                className="topic-name"
                aria-pressed={chosen === value}
                onClick={() => onChoose(chosen === value ? '' : value)}
              >
                <span>{name}</span>
                <span className="numeric">{format.number(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
