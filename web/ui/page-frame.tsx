import type { ReactNode } from 'react';
import { LanguageSwitch } from '../platform/i18n/language-switch.tsx';
import { useText } from '../platform/i18n/use-text.ts';

const messages = {
  skip: { vi: 'Đến nội dung chính', en: 'Skip to main content' },
  name: { vi: 'Trường Thi', en: 'Trường Thi' },
} as const;

/** The frame of a public or candidate page: skip link, header with the language, main. */
export function PageFrame(props: {
  /** Whose page this is, beside the name of the system. */
  readonly owner: string;
  readonly tools?: ReactNode;
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  /** The content brings its own margins and uses the whole width. */
  readonly full?: boolean;
  readonly children: ReactNode;
}) {
  const text = useText(messages);
  return (
    <>
      <a className="skip-link" href="#main">
        {text('skip')}
      </a>
      <header className={props.tools ? 'page-header page-header--full' : 'page-header'}>
        <div className="page-header__inner">
          <p className="page-header__name">
            <strong>{text('name')}</strong>
            <span>{props.owner}</span>
          </p>
          <div className="page-header__tools">
            {props.tools}
            <LanguageSwitch className="tool" />
          </div>
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={props.full ? 'full' : props.wide ? 'page page--wide' : 'page'}
      >
        {props.children}
      </main>
      {props.footer && <footer className="page-footer">{props.footer}</footer>}
    </>
  );
}
