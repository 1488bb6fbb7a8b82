import '../platform/no-jit.ts';
import '../ui/plain.css';
import './verify.css';
import { createRoot } from 'react-dom/client';
import { ReceiptCheck } from '../features/receipt-check/receipt-check.tsx';
import { receiptCheckPath } from '../features/receipt-check/receipt-check-path.ts';
import { PublicHome } from '../features/results-look-up/public-home.tsx';
import { makeApi } from '../platform/api-client.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const api = makeApi({ timeoutMs: 15_000 });
if (location.pathname === '/kiem-chung') {
  // Whoever looks up a result need not load what draws papers.
  const { ProofPage } = await import('../features/proof/proof-page.tsx');
  root.render(<ProofPage api={makeApi({ timeoutMs: 120_000 })} />);
} else
  root.render(
    location.pathname === receiptCheckPath ? <ReceiptCheck api={api} /> : <PublicHome api={api} />,
  );
