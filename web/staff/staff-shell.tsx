import { Anchor, AppShell, Box, Button, Group, NavLink, Text } from '@mantine/core';
import {
  IconBuildingBank,
  IconClipboardList,
  IconDeviceDesktopAnalytics,
  IconFiles,
  IconLogout,
} from '@tabler/icons-react';
import { type ReactNode, useContext } from 'react';
import { Link, useLocation } from 'react-router';
import { LanguageSwitch } from '../platform/i18n/language-switch.tsx';
import { useText } from '../platform/i18n/use-text.ts';
import { ProblemAlert } from '../ui/staff/problem-alert.tsx';
import { useMe } from '../ui/staff/use-me.ts';
import { messages } from './messages.ts';
import { SignedInContext } from './signed-in-context.ts';

/** The frame of every staff screen: who is signed in, the sections their roles open, the page. */
export function StaffShell({ children }: { readonly children: ReactNode }) {
  const text = useText(messages);
  const { pathname } = useLocation();
  const { signOut } = useContext(SignedInContext);
  const { me, error, maySomewhere } = useMe();
  const sections = [
    {
      to: '/',
      label: text('home'),
      icon: IconClipboardList,
      shown: maySomewhere('exam.read'),
      at: (path: string) => path === '/' || path.startsWith('/ky-thi'),
    },
    {
      to: '/ngan-hang',
      label: text('banks'),
      icon: IconFiles,
      shown: maySomewhere('bank.read'),
      at: (path: string) => path.startsWith('/ngan-hang'),
    },
    {
      to: '/giam-sat',
      label: text('rooms'),
      icon: IconDeviceDesktopAnalytics,
      shown: maySomewhere('room.watch'),
      at: (path: string) => path.startsWith('/giam-sat'),
    },
    {
      to: '/to-chuc',
      label: text('organisations'),
      icon: IconBuildingBank,
      shown: maySomewhere('staff.appoint'),
      at: (path: string) => path.startsWith('/to-chuc'),
    },
  ].filter((section) => section.shown);
  return (
    <AppShell header={{ height: 52 }} navbar={{ width: 224, breakpoint: 'sm' }} padding="md">
      <a className="skip-link" href="#main">
        {text('skip')}
      </a>
      <AppShell.Header bg="ink.8" c="white" px="md">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Anchor component={Link} to="/" c="white" fw={700} size="lg" underline="never">
            {text('product')}
            <Text span size="sm" fw={400} ml="sm">
              {text('staff')}
            </Text>
          </Anchor>
          <Group gap="md" wrap="nowrap">
            <Text size="sm">{me?.fullName}</Text>
            <Box className="language" component={LanguageSwitch} />
            <Button
              size="compact-sm"
              variant="white"
              leftSection={<IconLogout size={15} aria-hidden />}
              onClick={() => void signOut()}
            >
              {text('signOut')}
            </Button>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={text('navigation')}>
        {sections.map(({ to, label, icon: Icon, at }) => (
          <NavLink
            key={to}
            component={Link}
            to={to}
            label={label}
            leftSection={<Icon size={18} aria-hidden />}
            active={at(pathname)}
            {...(at(pathname) ? { 'aria-current': 'page' as const } : {})}
          />
        ))}
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <ProblemAlert error={error} />
        {me && me.appointments.length === 0 ? <Text>{text('noRole')}</Text> : children}
      </AppShell.Main>
    </AppShell>
  );
}
