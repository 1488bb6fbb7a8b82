import '../platform/no-jit.ts';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '../ui/staff/staff.css';
import './shell.css';
import { createRoot } from 'react-dom/client';
import { StaffApp } from './staff-app.tsx';

createRoot(document.getElementById('root') as HTMLElement).render(<StaffApp />);
