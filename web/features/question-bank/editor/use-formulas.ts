import { useQueries, useQueryClient } from '@tanstack/react-query';
import { itemContract } from '../../../../shared/question-bank/item-contract.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';
import type { Formula } from '../marks/known-parts.ts';

export interface WantedFormula {
  readonly tex: string;
  readonly display: boolean;
}

const unique = (wanted: readonly WantedFormula[]) => [
  ...new Map(wanted.map((each) => [`${each.display} ${each.tex}`, each])).values(),
];

/** The formulas that texts in TeX mean, read by the server once each. */
export function useFormulas(bankId: string, wanted: readonly WantedFormula[]) {
  const api = useStaffApi();
  const queries = useQueryClient();
  const one = ({ tex, display }: WantedFormula) => ({
    queryKey: ['formula', display, tex],
    queryFn: async (): Promise<Formula> => {
      const body = { tex, display };
      const { formula } = await answered(
        api.call(itemContract.formula, { params: { bankId }, body }),
      );
      // It is known by what was typed, however the server wrote its TeX.
      return { ...(formula as Formula), tex };
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const list = unique(wanted);
  const read = useQueries({
    queries: list.map(one),
    combine: (results) => ({
      formulas: results.flatMap(({ data }) => (data ? [data] : [])),
      broken: list.filter((_, i) => results[i]?.isError),
    }),
  });
  /** Reads all now; those that cannot be read are the second list. */
  async function readAll(all: readonly WantedFormula[]): Promise<[Formula[], WantedFormula[]]> {
    const formulas: Formula[] = [];
    const broken: WantedFormula[] = [];
    for (const each of unique(all))
      await queries.fetchQuery(one(each)).then(
        (formula) => formulas.push(formula),
        () => broken.push(each),
      );
    return [formulas, broken];
  }
  return { ...read, readAll };
}
