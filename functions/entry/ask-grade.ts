import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { type PartOutcome, partOutcome } from '../../shared/grading/part-outcome.ts';

/** Asks the function that may open keys to grade a sitting; undefined where people must mark it. */
export function askGrade(
  lambda: LambdaClient,
  functionName: string,
): (sittingId: string) => Promise<PartOutcome | undefined> {
  return async (sittingId) => {
    const answer = await lambda.send(
      new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify({ sittingId }) }),
    );
    const outcome = JSON.parse(Buffer.from(answer.Payload ?? []).toString());
    return partOutcome.nullable().parse(outcome) ?? undefined;
  };
}
