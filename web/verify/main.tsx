import '../platform/no-jit.ts';
import '../ui/plain.css';
import './verify.css';
import { createRoot } from 'react-dom/client';
import { PublicHome } from '../features/results-look-up/public-home.tsx';
import { makeApi } from '../platform/api-client.ts';

createRoot(document.getElementById('root') as HTMLElement).render(
  <PublicHome api={makeApi({ timeoutMs: 15_000 })} />,
);
