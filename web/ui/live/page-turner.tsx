import { Pagination } from '@mantine/core';
import { useLanguage } from '../../platform/i18n/language.ts';

const words = {
  vi: { pages: 'Các trang', page: 'Trang' },
  en: { pages: 'Pages', page: 'Page' },
};

/** Page numbers of a long list; nothing where one page holds it all. */
export function PageTurner(props: {
  readonly pages: number;
  readonly page: number;
  readonly onTurn: (page: number) => void;
}) {
  const word = words[useLanguage()];
  if (props.pages <= 1) return null;
  return (
    <nav aria-label={word.pages}>
      <Pagination
        size="sm"
        total={props.pages}
        value={props.page}
        onChange={props.onTurn}
        getItemProps={(number) => ({ 'aria-label': `${word.page} ${number}` })}
        withControls={false}
      />
    </nav>
  );
}
