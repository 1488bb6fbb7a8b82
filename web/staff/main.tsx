import '../platform/no-jit.ts';
import '@mantine/core/styles.css';
import './staff.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { SignInGate } from './sign-in-gate.tsx';
import { StaffRoutes } from './staff-routes.tsx';
import { theme } from './theme.ts';

const queries = new QueryClient({
  defaultOptions: { queries: { retry: 1, staleTime: 2000, refetchOnWindowFocus: false } },
});

createRoot(document.getElementById('root') as HTMLElement).render(
  <MantineProvider theme={theme} forceColorScheme="light">
    <QueryClientProvider client={queries}>
      <BrowserRouter basename="/can-bo">
        <SignInGate>
          <StaffRoutes />
        </SignInGate>
      </BrowserRouter>
    </QueryClientProvider>
  </MantineProvider>,
);
