import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { batchName, storedBatch } from './head-row.ts';
import { storedCheck } from './lockdown-of-row.ts';
import type { SittingChange } from './rules/sitting-change.ts';
import { stateLetters } from './state-letters.ts';

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
  messages: 'f',
  delivered: 'fd',
  seen: 'fs',
  helpSince: 'h',
  helpCalledAt: 'hc',
  checked: 'ws',
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
  messagesBefore: 'f <',
  delivered: 'fd =',
  seen: 'fs =',
  helpSince: 'h =',
  helpCalledAt: 'hc =',
} as const satisfies Record<keyof SittingChange['where'], string>;

/** Attributes that many heads never have: where nothing is asked for, they are not there. */
const oftenAbsent = new Set(['ledger', 'delivered', 'seen', 'helpSince', 'helpCalledAt']);

type Update = Pick<
  UpdateCommandInput,
  'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
>;

/**
 * A change of a sitting as one conditional update of its head. With `echo` it also writes state,
 * deadline and the number of the last message over themselves, so that an answer of only what was
 * changed holds them.
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
    const test = whereTests[name as keyof typeof whereTests];
    const stored = Array.isArray(wanted) ? wanted.join() : wanted;
    if (!stored && oftenAbsent.has(name))
      conditions.push(`attribute_not_exists(${test.split(' ')[0]})`);
    else if (name === 'messagesBefore')
      conditions.push(`(attribute_not_exists(f) OR ${test} ${value(stored)})`);
    else conditions.push(`${test} ${value(stored)}`);
  }
  if (change.whileClockRuns) conditions.push('attribute_not_exists(p)');

  const sets: string[] = [];
  const { state, checked } = change.set;
  for (const [name, next] of Object.entries(change.set)) {
    const stored =
      name === 'state' && state
        ? stateLetters[state]
        : name === 'checked' && checked
          ? storedCheck(checked)
          : name === 'seen'
            ? String(next)
            : next;
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
  if (echo) sets.push('d = d', 's = s', `f = if_not_exists(f, ${value(0)})`);
  const removed = [
    change.clockGoesOn && 'p',
    change.arrivalTakenBack && 'c',
    change.callEnds && 'h',
  ].filter(Boolean);
  const parts = [
    ...(sets.length > 0 ? [`SET ${sets.join(', ')}`] : []),
    ...(removed.length > 0 ? [`REMOVE ${removed.join(', ')}`] : []),
  ];
  return {
    UpdateExpression: parts.join(' '),
    ConditionExpression: conditions.join(' AND '),
    ExpressionAttributeValues: values,
  };
}
