import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { batchName, stateLetters, storedBatch } from './head-row.ts';
import type { SittingChange } from './rules/sitting-change.ts';

const setNames = {
  state: 's',
  epoch: 'e',
  deviceId: 'v',
  arrivedAt: 'c',
  lateAdmittedAt: 'u',
  released: 'r',
  turnEnds: 't',
  acknowledged: 'q',
  deadlineAt: 'd',
  startedAt: 'o',
  endedAt: 'z',
  lastContactAt: 'l',
  granted: 'x',
  ledger: 'y',
  stoppedSince: 'p',
} as const satisfies Record<keyof SittingChange['set'], string>;

const whereTests = {
  epoch: 'e =',
  released: 'r =',
  acknowledged: 'q =',
  acknowledgedFrom: 'q >=',
  deadlineFrom: 'd >=',
  deadlineBefore: 'd <',
  headUpTo: 'k <=',
  ledger: 'y =',
} as const satisfies Record<keyof SittingChange['where'], string>;

type Update = Pick<
  UpdateCommandInput,
  'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
>;

/**
 * A change of a sitting as one conditional update of its head. With `echo` it also writes state and
 * deadline over themselves, so that an answer of only what was changed holds them.
 */
export function changeUpdate(change: SittingChange, echo = false): Update {
  const values: Record<string, unknown> = {};
  let count = 0;
  const value = (of: unknown): string => {
    const name = `:${count++}`;
    values[name] = of;
    return name;
  };

  const states = change.from.map((s) => value(stateLetters[s]));
  const conditions = [states.length === 1 ? `s = ${states[0]}` : `s IN (${states.join(', ')})`];
  for (const [name, wanted] of Object.entries(change.where)) {
    // An attribute that many heads never have is not there rather than nought.
    if (name === 'ledger' && wanted === 0) conditions.push('attribute_not_exists(y)');
    else conditions.push(`${whereTests[name as keyof typeof whereTests]} ${value(wanted)}`);
  }
  if (change.whileClockRuns) conditions.push('attribute_not_exists(p)');

  const sets: string[] = [];
  for (const [name, next] of Object.entries(change.set)) {
    const stored = name === 'state' ? stateLetters[next as keyof typeof stateLetters] : next;
    sets.push(`${setNames[name as keyof typeof setNames]} = ${value(stored)}`);
  }
  if (change.append) {
    const bytes = storedBatch(change.append);
    const { firstSequence } = change.append;
    const name = batchName(firstSequence);
    sets.push(`${name} = ${value(bytes)}`, `k = k + ${value(name.length + bytes.length)}`);
  }
  if (change.note) {
    const { by, at, reason } = change.note;
    sets.push(
      `g = list_append(if_not_exists(g, ${value([])}), ${value([{ b: by, a: at, r: reason }])})`,
    );
  }
  if (echo) sets.push('d = d', 's = s');
  const gone = [change.clockGoesOn && 'p', change.arrivalTakenBack && 'c'].filter(Boolean);
  const actions = [
    ...(sets.length > 0 ? [`SET ${sets.join(', ')}`] : []),
    ...(gone.length > 0 ? [`REMOVE ${gone.join(', ')}`] : []),
  ];
  return {
    UpdateExpression: actions.join(' '),
    ConditionExpression: conditions.join(' AND '),
    ExpressionAttributeValues: values,
  };
}
