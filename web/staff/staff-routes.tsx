import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from './not-found-page.tsx';
import { StaffShell } from './staff-shell.tsx';

const ExamListPage = lazy(async () => ({
  default: (await import('../features/exam/exam-list-page.tsx')).ExamListPage,
}));
const ExamPage = lazy(async () => ({
  default: (await import('../features/exam/exam-page.tsx')).ExamPage,
}));
const BankListPage = lazy(async () => ({
  default: (await import('../features/question-bank/bank-list-page.tsx')).BankListPage,
}));
const BankPage = lazy(async () => ({
  default: (await import('../features/question-bank/bank-page.tsx')).BankPage,
}));
const OrganisationPage = lazy(async () => ({
  default: (await import('../features/organisation/organisation-page.tsx')).OrganisationPage,
}));
const RoomListPage = lazy(async () => ({
  default: (await import('../features/proctoring/room-list-page.tsx')).RoomListPage,
}));
const RoomPage = lazy(async () => ({
  default: (await import('../features/proctoring/room-page.tsx')).RoomPage,
}));
const ResultsPage = lazy(async () => ({
  default: (await import('../features/results/results-page.tsx')).ResultsPage,
}));
const AuditPage = lazy(async () => ({
  default: (await import('../features/audit/audit-page.tsx')).AuditPage,
}));

/** Which page an address shows. Each page is loaded when it is first opened. */
export function StaffRoutes() {
  return (
    <StaffShell>
      <Suspense fallback={<Loader aria-label="…" />}>
        <Routes>
          <Route path="/" element={<ExamListPage />} />
          <Route path="/ky-thi/:examId" element={<ExamPage />} />
          <Route path="/ky-thi/:examId/buoc/:step" element={<ExamPage />} />
          <Route path="/ky-thi/:examId/ket-qua/:roundId" element={<ResultsPage />} />
          <Route path="/ky-thi/:examId/nhat-ky" element={<AuditPage />} />
          <Route path="/ngan-hang" element={<BankListPage />} />
          <Route path="/ngan-hang/:bankId" element={<BankPage />} />
          <Route path="/giam-sat" element={<RoomListPage />} />
          <Route path="/giam-sat/:examId/:sessionId/:roomId" element={<RoomPage />} />
          <Route path="/to-chuc" element={<OrganisationPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </StaffShell>
  );
}
