import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type * as z from 'zod';
import type { Action } from '../../../shared/organisation/action.ts';
import { may, type Place } from '../../../shared/organisation/may.ts';
import { organisationContract as contract } from '../../../shared/organisation/organisation-contract.ts';
import type { Answer, Api } from '../../platform/api-client.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { answered } from '../../ui/staff/answered.ts';

export type Me = z.infer<typeof contract.me.answer>;

/** The signed-in person with their appointments; kept for five minutes. */
export function useMe() {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['me'],
    queryFn: () => answered(api.call(contract.me)),
    staleTime: 300_000,
  });
}

/** Whether the person may do something somewhere. Hides what the server would refuse; never the guard itself. */
export function useMay(): (action: Action, place: Place) => boolean {
  const { data } = useMe();
  return useMemo(() => {
    const tree = new Map(data?.organisations.map((each) => [each.organisationId, each]));
    return (action, place) => may(data?.appointments ?? [], tree, action, place);
  }, [data]);
}

/** Organisations the person may read. */
export function useOrganisations() {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['organisations'],
    queryFn: () => answered(api.call(contract.list)),
  });
}

export function useAppointments(organisationId: string) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['appointments', organisationId],
    queryFn: () => answered(api.call(contract.appointments, { params: { organisationId } })),
  });
}

/** A change of the directory; the tree, the appointments and the person's own rights are read anew. */
export function useDirectoryChange<Input, Output>(
  send: (api: Api, input: Input) => Promise<Answer<Output>>,
) {
  const api = useStaffApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => answered(send(api, input)),
    onSuccess: () =>
      Promise.all(
        [['organisations'], ['appointments'], ['me']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
