import '../platform/no-jit.ts';
import '../ui/plain.css';
import './candidate.css';
import { createRoot } from 'react-dom/client';
import { applyDisplay, displayInForce } from '../features/sitting/display-choice.ts';
import { InsecureScreen } from '../features/sitting/insecure-screen.tsx';
import { SittingApp } from '../features/sitting/sitting-app.tsx';
import { startSitting } from '../features/sitting/start-sitting.ts';
import { SittingOfPage } from '../features/sitting/use-sitting.ts';

applyDisplay(displayInForce());

const root = createRoot(document.getElementById('root') as HTMLElement);
if (globalThis.isSecureContext && 'locks' in navigator) {
  root.render(
    <SittingOfPage.Provider value={startSitting()}>
      <SittingApp />
    </SittingOfPage.Provider>,
  );
} else {
  root.render(<InsecureScreen />);
}
