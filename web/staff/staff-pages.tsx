import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { makeRouter } from './routes.tsx';

/** The pages by their addresses. */
export function StaffPages() {
  const [router] = useState(makeRouter);
  return <RouterProvider router={router} />;
}
