import { Button, Title } from '@mantine/core';
import { useText } from '../../../platform/i18n/use-text.ts';
import { bankMessages } from '../bank-messages.ts';
import type { OpenBank } from '../bank-queries.ts';
import { Facet } from './facet.tsx';
import { listMessages, namedLanguages } from './list-messages.ts';
import { type FilterField, type ListFilter, toggledValue } from './list-query.ts';
import { TopicFacet } from './topic-facet.tsx';
import { useItemCounts } from './use-found-items.ts';

/** The filters beside the list, each value with how many questions it would leave. */
export function FilterSide(props: {
  readonly bank: OpenBank;
  readonly filter: ListFilter;
  readonly onFilter: (name: FilterField, value: string) => void;
  readonly onClear: () => void;
}) {
  const text = useText(listMessages);
  const names = useText(bankMessages);
  const { bank, filter, onFilter } = props;
  const { data: counts } = useItemCounts(bank, filter);
  if (!counts) return <div />;
  const chosen = (name: FilterField) => filter[name]?.split(',') ?? [];
  const several = (name: FilterField) => ({
    chosen: chosen(name),
    onToggle: (value: string) => onFilter(name, toggledValue(filter[name], value)),
  });
  const one = (name: FilterField) => ({
    chosen: filter[name] === undefined ? [] : [filter[name]],
    onToggle: (value: string) => onFilter(name, filter[name] === value ? '' : value),
  });
  const language = (code: string) => {
    const known = namedLanguages.find((each) => each === code);
    return known ? text(known) : code;
  };
  const holds = [
    { value: 'image', count: counts.image },
    { value: 'formula', count: counts.formula },
  ].filter(({ count }) => count > 0);
  const isNarrowed = Object.keys(filter).some((name) => name !== 'search');
  return (
    <aside className="filters" aria-label={text('filters')}>
      <div className="filters-head">
        <Title order={2} size="h3">
          {text('filters')}
        </Title>
        {isNarrowed && (
          <Button size="compact-xs" variant="default" onClick={props.onClear}>
            {text('clearFilters')}
          </Button>
        )}
      </div>
      <TopicFacet
        topics={counts.topic}
        chosen={filter.topic}
        onChoose={(topic) => onFilter('topic', topic)}
      />
      <Facet
        title={text('state')}
        values={counts.state}
        nameOf={(value) => text(value as 'draft')}
        {...several('state')}
      />
      <Facet
        title={text('difficulty')}
        values={['easy', 'medium', 'hard'].flatMap((level) =>
          counts.difficulty.filter(({ value }) => value === level),
        )}
        nameOf={(value) => names(value as 'easy')}
        {...several('difficulty')}
      />
      <Facet
        title={text('kind')}
        values={counts.kind}
        nameOf={(value) => names(value as 'single')}
        {...several('kind')}
      />
      <Facet
        title={text('content')}
        values={holds}
        nameOf={(value) => text(value as 'image')}
        chosen={(['image', 'formula'] as const).filter((name) => filter[name] === 'yes')}
        onToggle={(value) => {
          const name = value as 'image' | 'formula';
          onFilter(name, filter[name] === 'yes' ? '' : 'yes');
        }}
      />
      <Facet
        title={text('author')}
        values={counts.author}
        nameOf={(value) => value}
        {...one('author')}
      />
      <Facet
        title={text('positionGroup')}
        values={counts.positionGroup}
        nameOf={(value) => value}
        {...one('positionGroup')}
      />
      <Facet
        title={text('language')}
        values={counts.language}
        nameOf={language}
        {...one('language')}
      />
      <Facet
        title={text('enemyGroup')}
        values={counts.enemyGroup}
        nameOf={(value) => value}
        {...one('enemyGroup')}
      />
    </aside>
  );
}
