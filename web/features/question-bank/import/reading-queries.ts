import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type * as z from 'zod';
import {
  readingContract,
  type readingFilter,
} from '../../../../shared/question-bank/reading-contract.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';

export type OpenReading = z.infer<typeof readingContract.read.answer>;
export type PreviewedQuestion = z.infer<typeof readingContract.questions.answer>['rows'][number];
export type ReadingFilter = z.infer<typeof readingFilter>;
export const previewSize = 10;

interface Named {
  readonly bankId: string;
  readonly readingId: string;
}

/** What was found in a file. A reading never changes. */
export function useReading({ bankId, readingId }: Named) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['reading', bankId, readingId],
    enabled: readingId !== '',
    queryFn: () => answered(api.call(readingContract.read, { params: { bankId, readingId } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** One page of its questions. */
export function useReadQuestions(
  { bankId, readingId }: Named,
  query: { page: number; show: ReadingFilter; size?: number },
) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['reading-questions', bankId, readingId, query],
    queryFn: ({ signal }) =>
      answered(
        api.call(readingContract.questions, {
          params: { bankId, readingId },
          query: { size: previewSize, ...query },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
