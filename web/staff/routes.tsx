import type { ComponentType } from 'react';
import { createBrowserRouter } from 'react-router';
import { CrashedPage } from './crashed-page.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { PageLoading } from './page-loading.tsx';
import { Shell } from './shell.tsx';

/** A page fetched when it is first visited. */
function page<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): { lazy: () => Promise<{ Component: ComponentType }> } {
  return { lazy: async () => ({ Component: (await load())[name] }) };
}

/** Steps of preparing an exam, below its frame. */
const examSteps = [
  { index: true, ...page(() => import('../features/exam/overview-page.tsx'), 'OverviewPage') },
  { path: 'quy-che', ...page(() => import('../features/exam/rules-page.tsx'), 'RulesPage') },
  {
    path: 'vi-tri',
    ...page(() => import('../features/exam/positions-page.tsx'), 'PositionsPage'),
  },
  { path: 'phong-thi', ...page(() => import('../features/exam/rooms-page.tsx'), 'RoomsPage') },
  { path: 'ca-thi', ...page(() => import('../features/exam/sessions-page.tsx'), 'SessionsPage') },
  {
    path: 'thi-sinh',
    ...page(() => import('../features/register/candidates-page.tsx'), 'CandidatesPage'),
  },
  {
    path: 'thi-sinh/cho-ngoi',
    ...page(() => import('../features/register/seats-page.tsx'), 'SeatsPage'),
  },
  {
    path: 'thi-sinh/kiem-tra',
    ...page(() => import('../features/register/plan/plan-check-page.tsx'), 'PlanCheckPage'),
  },
  {
    path: 'thi-sinh/in-an',
    ...page(() => import('../features/register/plan/prints-page.tsx'), 'PrintsPage'),
  },
  {
    path: 'ma-tran',
    ...page(() => import('../features/paper/blueprint-page.tsx'), 'BlueprintPage'),
  },
  {
    path: 'may-thi',
    ...page(() => import('../features/lockdown/lockdown-page.tsx'), 'LockdownPage'),
  },
  { path: 'niem-phong', ...page(() => import('../features/paper/seal-page.tsx'), 'SealPage') },
];

/** Every page of the staff area. A page of its own is one line here. */
const pages = [
  { index: true, ...page(() => import('../features/exam/home-page.tsx'), 'HomePage') },
  {
    path: 'ky-thi/moi',
    ...page(() => import('../features/exam/new-exam-page.tsx'), 'NewExamPage'),
  },
  {
    path: 'ky-thi/:examId',
    ...page(() => import('../features/exam/exam-frame.tsx'), 'ExamFrame'),
    children: examSteps,
  },
  {
    path: 'ngan-hang',
    ...page(() => import('../features/question-bank/banks-page.tsx'), 'BanksPage'),
  },
  {
    path: 'ngan-hang/:bankId',
    ...page(() => import('../features/question-bank/bank-page.tsx'), 'BankPage'),
  },
  {
    path: 'ngan-hang/:bankId/nhap',
    ...page(() => import('../features/question-bank/import/import-page.tsx'), 'ImportPage'),
  },
  {
    path: 'ngan-hang/:bankId/cau-hoi',
    ...page(() => import('../features/question-bank/list/items-page.tsx'), 'ItemsPage'),
  },
  {
    path: 'ngan-hang/:bankId/cau-hoi/moi',
    ...page(() => import('../features/question-bank/editor/new-item-page.tsx'), 'NewItemPage'),
  },
  {
    path: 'ngan-hang/:bankId/cau-hoi/:itemId',
    ...page(() => import('../features/question-bank/history/item-page.tsx'), 'ItemPage'),
  },
  {
    path: 'ngan-hang/:bankId/cau-hoi/:itemId/sua',
    ...page(() => import('../features/question-bank/editor/edit-item-page.tsx'), 'EditItemPage'),
  },
  {
    path: 'ngan-hang/:bankId/duyet',
    ...page(() => import('../features/question-bank/review/review-page.tsx'), 'ReviewPage'),
  },
  {
    path: 'to-chuc',
    ...page(() => import('../features/organisation/organisations-page.tsx'), 'OrganisationsPage'),
  },
  {
    path: 'to-chuc/:organisationId',
    ...page(() => import('../features/organisation/organisations-page.tsx'), 'OrganisationsPage'),
  },
  {
    path: 'ky-thi/:examId/ket-qua/:roundId',
    ...page(() => import('../features/results/results-page.tsx'), 'ResultsPage'),
  },
  {
    path: 'ky-thi/:examId/nhat-ky',
    ...page(() => import('../features/audit/audit-page.tsx'), 'AuditPage'),
  },
  {
    path: 'giam-sat',
    ...page(() => import('../features/proctoring/room-list-page.tsx'), 'RoomListPage'),
  },
  {
    path: 'giam-sat/:examId/:sessionId',
    ...page(() => import('../features/proctoring/overview/session-page.tsx'), 'SessionPage'),
  },
  {
    path: 'giam-sat/:examId/:sessionId/san-sang',
    ...page(() => import('../features/proctoring/readiness/readiness-page.tsx'), 'ReadinessPage'),
  },
  {
    path: 'giam-sat/:examId/:sessionId/den-muon',
    ...page(() => import('../features/proctoring/evidence-page.tsx'), 'EvidencePage'),
  },
  {
    path: 'giam-sat/:examId/:sessionId/su-co',
    ...page(() => import('../features/proctoring/incident/incidents-page.tsx'), 'IncidentsPage'),
  },
  {
    path: 'giam-sat/:examId/:sessionId/ban-giao',
    ...page(() => import('../features/proctoring/hand-over/hand-over-page.tsx'), 'HandOverPage'),
  },
  {
    path: 'giam-sat/:examId/:sessionId/:roomId',
    ...page(() => import('../features/proctoring/room-page.tsx'), 'RoomPage'),
  },
  {
    path: 'giam-sat/:examId/:sessionId/:roomId/diem-danh',
    ...page(() => import('../features/proctoring/check-in/check-in-page.tsx'), 'CheckInPage'),
  },
  { path: '*', Component: NoSuchPage },
];

/** The router of the staff area; made after signing in, when the address is the person's own again. */
export const makeRouter = () =>
  createBrowserRouter([
    {
      path: '/can-bo',
      Component: Shell,
      ErrorBoundary: CrashedPage,
      HydrateFallback: PageLoading,
      children: pages,
    },
    { path: '*', Component: NoSuchPage },
  ]);
