import { Alert } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useMe } from '../features/organisation/organisation-queries.ts';
import { useText } from '../platform/i18n/use-text.ts';
import { Asked } from '../ui/staff/asked.tsx';
import { PageHeading } from '../ui/staff/page-heading.tsx';
import { shellMessages } from './shell-messages.ts';
import { SideBar } from './side-bar.tsx';

/** Navigation beside the page. Going to another page moves the focus to it. */
export function Shell() {
  const text = useText(shellMessages);
  const me = useMe();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current !== pathname) main.current?.focus({ preventScroll: true });
    last.current = pathname;
  }, [pathname]);
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {text('skip')}
      </a>
      <SideBar me={me.data} />
      <main id="main" className="shell-main" ref={main} tabIndex={-1}>
        <Asked query={me} failedTitle={text('staffTitle')}>
          {({ appointments, subject }) =>
            appointments.length > 0 ? (
              <Outlet />
            ) : (
              <>
                <PageHeading title={text('staffTitle')} />
                <Alert color="yellow" c="dark.9">
                  {text('noRole', { subject })}
                </Alert>
              </>
            )
          }
        </Asked>
      </main>
      <ScrollRestoration />
    </div>
  );
}
