import { Center, Loader } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { PageHeading } from './page-heading.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { uiMessages } from './ui-messages.ts';

/** What a query answered, or that it is loading, or why not, with a way to try again. */
export function Asked<T>(props: {
  readonly query: UseQueryResult<T>;
  /** The page's heading where nothing can be shown: for queries that a whole page hangs on. */
  readonly failedTitle?: string;
  readonly children: (value: T) => ReactNode;
}) {
  const text = useText(uiMessages);
  const { data, error, refetch } = props.query;
  if (data !== undefined) return props.children(data);
  if (error) {
    return (
      <>
        {props.failedTitle && <PageHeading title={props.failedTitle} />}
        <RefusalNotice error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  return (
    <Center p="xl" role="status">
      <Loader aria-label={text('loading')} />
    </Center>
  );
}
