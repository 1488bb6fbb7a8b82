import '../platform/no-jit.ts';
import '../ui/plain.css';
import './verify.css';
import { createRoot } from 'react-dom/client';
import { ReceiptCheck } from '../features/receipt-check/receipt-check.tsx';
import { receiptCheckPath } from '../features/receipt-check/receipt-check-path.ts';
import { PublicHome } from '../features/results-look-up/public-home.tsx';
import { makeApi } from '../platform/api-client.ts';

const api = makeApi({ timeoutMs: 15_000 });
createRoot(document.getElementById('root') as HTMLElement).render(
  location.pathname === receiptCheckPath ? <ReceiptCheck api={api} /> : <PublicHome api={api} />,
);
