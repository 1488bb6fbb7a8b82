import { VisuallyHidden } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';
import type { SeatNews } from './room-news.ts';

/** Speaks what is worth interrupting for; on screen the tiles themselves show it. */
export function RoomNewsLine({ news }: { readonly news: readonly SeatNews[] }) {
  const text = useText(messages);
  const said =
    news.length > 3
      ? text('saidSeveral', { count: news.length })
      : news.map(({ kind, seat, number }) => text(kind, { seat, number })).join(' ');
  return <VisuallyHidden role="log">{said}</VisuallyHidden>;
}
