import { type BankEvent, bankEvent } from '../../shared/question-bank/bank.ts';
import type { EventStreams, StreamKind } from '../platform/event-stream.ts';
import { type BankState, foldBank } from './rules/fold-bank.ts';

export type Banks = EventStreams<BankState, BankEvent>;

export const bankStream: StreamKind<BankState, BankEvent> = {
  kind: 'bank',
  event: bankEvent,
  fold: foldBank,
};
