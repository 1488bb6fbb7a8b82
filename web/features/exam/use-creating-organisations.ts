import type { Organisation } from '../../../shared/organisation/organisation.ts';
import { useMay, useMe } from '../organisation/organisation-queries.ts';

/** The organisations in which the person may create an exam. */
export function useCreatingOrganisations(): Organisation[] {
  const { data } = useMe();
  const may = useMay();
  return (data?.organisations ?? []).filter(({ organisationId }) =>
    may('exam.create', { organisationId }),
  );
}
