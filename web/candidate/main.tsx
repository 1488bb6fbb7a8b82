import '../platform/no-jit.ts';
import '../ui/plain.css';
import './candidate.css';
import { createRoot } from 'react-dom/client';
import { applyDisplay, displayInForce } from '../features/sitting/display-choice.ts';
import { InsecureScreen } from '../features/sitting/insecure-screen.tsx';
import { SittingApp } from '../features/sitting/sitting-app.tsx';
import { startSitting } from '../features/sitting/start-sitting.ts';
import { SittingOfPage } from '../features/sitting/use-sitting.ts';
import { WorkstationCheck } from '../features/workstation-check/workstation-check.tsx';
import { workstationCheckPath } from '../features/workstation-check/workstation-check-path.ts';
import { keepPageOffline } from './keep-page-offline.ts';

applyDisplay(displayInForce());

const root = createRoot(document.getElementById('root') as HTMLElement);
const checking = location.pathname === workstationCheckPath;
if (checking) {
  root.render(<WorkstationCheck />);
  addEventListener('load', () => void keepPageOffline(() => false).catch(() => undefined));
} else if (globalThis.isSecureContext && 'locks' in navigator) {
  const sitting = startSitting();
  root.render(
    <SittingOfPage.Provider value={sitting}>
      <SittingApp />
    </SittingOfPage.Provider>,
  );
  // A page in use is never exchanged: not in a sitting, and not under somebody's fingers.
  const typed = () => [...document.querySelectorAll('input')].some((field) => field.value !== '');
  const isFree = () => sitting.model.get().stage === 'signIn' && !typed();
  const stage = () => sitting.model.get().stage;
  const keep = async () => {
    const lookForNewer = await keepPageOffline(isFree);
    let before = stage();
    sitting.model.watch(() => {
      if (stage() === 'signIn' && before !== 'signIn') lookForNewer();
      before = stage();
    });
  };
  addEventListener('load', () => void keep().catch(() => undefined));
} else {
  root.render(<InsecureScreen />);
}
