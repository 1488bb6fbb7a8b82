import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import { FeasibilityWarnings } from './feasibility-warnings.tsx';
import { useBlueprintCheck } from './paper-queries.ts';

/** What the person who seals should know of the saved blueprint, by the server's word. */
export function SealWarnings(props: {
  readonly examId: string;
  readonly partId: string;
  readonly blueprint: Blueprint;
}) {
  const { data } = useBlueprintCheck(props.examId, props.partId, props.blueprint);
  return <FeasibilityWarnings verdict={data} />;
}
