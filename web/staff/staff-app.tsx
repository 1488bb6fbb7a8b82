import 'dayjs/locale/vi';
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { isPassing } from '../platform/client-problem.ts';
import { useLanguage } from '../platform/i18n/language.ts';
import { problemIn } from '../ui/staff/answered.ts';
import { NoticeCorner } from '../ui/staff/notice-corner.tsx';
import { darkerSoftColours, theme } from '../ui/staff/theme.ts';
import { SignedInGate } from './signed-in-gate.tsx';
import { StaffPages } from './staff-pages.tsx';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) => count < 2 && isPassing(problemIn(error)),
    },
  },
});

/** The staff pages: look, language, sign-in, data, routes. */
export function StaffApp() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={darkerSoftColours}
      forceColorScheme="light"
    >
      <DatesProvider settings={{ locale: useLanguage(), firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queries}>
          <SignedInGate>
            <StaffPages />
            <NoticeCorner />
          </SignedInGate>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
