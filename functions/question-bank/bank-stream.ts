import { type Bank, type BankEvent, bankEvent } from '../../shared/question-bank/bank.ts';
import type { EventStreams, StreamKind } from '../platform/event-stream.ts';
import { foldBank } from './rules/fold-bank.ts';

export type Banks = EventStreams<Bank, BankEvent>;

export const bankStream: StreamKind<Bank, BankEvent> = {
  kind: 'bank',
  event: bankEvent,
  fold: foldBank,
};
